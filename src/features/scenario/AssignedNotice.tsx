import { assignedText } from '#components/assigned-text.client.ts';
import { assignmentHash } from '#i18n/assignment-address.ts';
import { fill, type PlayerTexts } from './player-texts.ts';
import type { Assigned } from './use-assigned.ts';

interface Props {
  assigned: Assigned;
  texts: PlayerTexts;
  /** Where assignments are opened. */
  page: string;
}

/** What the case is opened for, or which assignment asks for it, so that nobody plays for nothing. */
export function AssignedNotice({ assigned: { asked, isWanted, other }, texts, page }: Props) {
  if (asked) {
    return (
      <p className="notice" data-assigned>
        {assignedText(asked)}{' '}
        <a href={`${page}${assignmentHash(asked.assignment.id)}`}>{texts['quiz.toAssignment']}</a>
      </p>
    );
  }
  return (
    <>
      {isWanted && (
        <p className="notice warning" data-not-accepted>
          {texts['scenario.notAccepted']}
        </p>
      )}
      {other && (
        <p className="notice" data-asked-by>
          {fill(texts['scenario.askedBy'], { title: other.assignment.title })}{' '}
          <a href={assignmentHash(other.assignment.id)}>{texts['quiz.openForIt']}</a>
        </p>
      )}
    </>
  );
}
