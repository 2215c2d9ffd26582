import { useState } from 'react';
import { offerFile } from '#components/offer-file.client.ts';
import { wrapAssignment } from '#domain/classroom/assignment-file.ts';
import { classroomSuffix, fileNamePart } from '#domain/classroom/file-name.ts';
import { formatInstant } from '#i18n/instant.client.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import { keepPreference } from '#storage/preferences.ts';
import { longestLink } from './assignment-link.client.ts';
import { AssignmentSheet } from './AssignmentSheet.tsx';
import { forWhom } from './AssignmentsView.tsx';
import { useClass } from './class-in-hand.ts';
import { hashOf } from './use-hash.ts';
import { addressPreference, assignmentAddress, isOnlyHere, useLink } from './use-link.ts';

interface Props {
  id: string;
  /** Where learners open assignments. */
  page: string;
}

/** An assignment and the ways to give it out: link, QR code, file, printed sheet. */
export function GivenView({ id, page }: Props) {
  const { of, change, go, say } = useClass();
  const given = of.assignments.find(({ assignment }) => assignment.id === id);
  const [address, setAddress] = useState(() => assignmentAddress(page));
  const link = useLink(given?.assignment, address);
  if (!given) return null;
  const { assignment, givenAt } = given;
  const { title } = assignment;

  async function copy(): Promise<void> {
    document.querySelector<HTMLTextAreaElement>('[data-link]')?.select();
    // Plain http gives pages no clipboard: the link is selected then.
    const isCopied = await navigator.clipboard?.writeText(link ?? '').then(
      () => true,
      () => false,
    );
    say(pageText(isCopied ? 'desk.copied' : 'desk.selected'));
  }

  return (
    <>
      <div className="no-print">
        <h3>{title}</h3>
        <p className="note">
          {pageText('desk.given', { when: formatInstant(givenAt) })}. {pageText('desk.for')}:{' '}
          {forWhom(of, given)}.
        </p>
        <div className="stacked-form">
          <label>
            {pageText('desk.address')}
            <input
              type="url"
              value={address}
              onChange={(event) => {
                setAddress(event.target.value.trim());
                keepPreference(addressPreference, event.target.value.trim());
              }}
            />
          </label>
          {isOnlyHere(address) && <p className="notice warning">{pageText('desk.addressHere')}</p>}
          <label>
            {pageText('desk.link')}
            <textarea readOnly rows={4} value={link ?? ''} data-link />
          </label>
        </div>
        {link && link.length > longestLink ? (
          <p className="notice warning">
            {pageText('desk.linkTooLong', { length: link.length, most: longestLink })}
          </p>
        ) : (
          <p className="note">{pageText('desk.linkNote')}</p>
        )}
        <p className="lesson-end-actions">
          <button type="button" className="button" onClick={() => void copy()}>
            {pageText('desk.copy')}
          </button>
          <button
            type="button"
            className="button quiet"
            onClick={() =>
              offerFile({
                name: `${fileNamePart(title)}${classroomSuffix}`,
                text: wrapAssignment(assignment),
              })
            }
          >
            {pageText('desk.file')}
          </button>
          <button type="button" className="button quiet" onClick={() => print()}>
            {pageText('desk.print')}
          </button>
        </p>
        <p className="note">{pageText('desk.fileNote')}</p>
        <h3>{pageText('desk.sheet')}</h3>
      </div>
      {link && <AssignmentSheet given={given} link={link} address={address} />}
      <div className="no-print">
        <p className="note">{pageText('desk.givenNote')}</p>
        <p>
          <a className="button quiet" href={hashOf({ class: of.id, view: 'assign', assignment: id })}>
            {pageText('desk.assignAgain')}
          </a>
        </p>
        <details>
          <summary>{pageText('desk.takeAway')}</summary>
          <p>{pageText('desk.takeAwayNote')}</p>
          <button
            type="button"
            className="button danger"
            onClick={() =>
              void change((now) => ({
                ...now,
                assignments: now.assignments.filter((each) => each.assignment.id !== id),
              })).then((isSaved) => isSaved && go({ class: of.id, view: 'assignments' }))
            }
          >
            {pageText('desk.takeAway')}
          </button>
        </details>
      </div>
    </>
  );
}
