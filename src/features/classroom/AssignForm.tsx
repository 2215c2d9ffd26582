import { useState } from 'react';
import { draftedAssignment, draftFrom, emptyDraft } from '#domain/classroom/assignment-draft.ts';
import type { AssignmentDraft } from '#domain/classroom/assignment-draft.ts';
import { longestAssignmentNote, longestName, longestTitle } from '#domain/classroom/assignment.ts';
import type { LateRule } from '#domain/classroom/assignment.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import { keepPreference, readPreference } from '#storage/preferences.ts';
import { longestLink } from './assignment-link.client.ts';
import { chance } from './chance.client.ts';
import { useClass } from './class-in-hand.ts';
import { ForWhom, type Recipients } from './ForWhom.tsx';
import { PartPicker } from './PartPicker.tsx';
import { useLinkLength } from './use-link.ts';

interface Props {
  /** The id of the assignment that this one is made from. */
  pattern: string | undefined;
  /** Where learners open assignments. */
  page: string;
}

const lateRules: LateRule[] = ['allowed', 'marked', 'refused'];

/** What is to be done, by whom, until when. */
export function AssignForm({ pattern, page }: Props) {
  const { of, change, go } = useClass();
  const [draft, setDraft] = useState<AssignmentDraft>(() => {
    const made = of.assignments.find(({ assignment }) => assignment.id === pattern)?.assignment;
    return made ? draftFrom(made) : emptyDraft(readPreference('instructor') ?? '');
  });
  const [to, setTo] = useState<Recipients>({ some: false, groups: [], learners: [] });
  const [isSealed, setSealed] = useState(true);
  const [id] = useState(chance.newId);
  const [problem, setProblem] = useState('');
  const set = (changed: Partial<AssignmentDraft>) => setDraft({ ...draft, ...changed });
  const drafted = draftedAssignment({ ...draft, sealTo: isSealed ? of.key?.recipient : undefined }, id);
  const length = useLinkLength(drafted.ok ? drafted.assignment : undefined, page);

  async function give(): Promise<void> {
    if (!drafted.ok) return setProblem(pageText(`desk.problem.${drafted.problem}`));
    const { some, groups, learners } = to;
    if (some && groups.length + learners.length === 0) return setProblem(pageText('desk.problem.nobody'));
    keepPreference('instructor', draft.instructor.trim());
    const given = {
      assignment: drafted.assignment,
      groups: some ? groups : [],
      learners: some ? learners : [],
      givenAt: new Date().toISOString(),
    };
    const isSaved = await change((now) => ({ ...now, assignments: [...now.assignments, given] }));
    if (isSaved) go({ class: of.id, view: 'given', assignment: id });
  }

  return (
    <form
      data-assign
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void give();
      }}
    >
      <h3>{pageText('desk.assign')}</h3>
      <div className="stacked-form">
        <label>
          {pageText('desk.title')}
          <input
            type="text"
            value={draft.title}
            maxLength={longestTitle}
            placeholder={pageText('desk.titleHint')}
            onChange={(event) => set({ title: event.target.value })}
          />
        </label>
        <label>
          {pageText('desk.note')}
          <textarea
            rows={3}
            value={draft.note}
            maxLength={longestAssignmentNote}
            onChange={(event) => set({ note: event.target.value })}
          />
        </label>
        <label>
          {pageText('desk.instructor')}
          <input
            type="text"
            value={draft.instructor}
            maxLength={longestName}
            autoComplete="name"
            onChange={(event) => set({ instructor: event.target.value })}
          />
        </label>
      </div>
      <h3>{pageText('desk.byModule')}</h3>
      <PartPicker parts={draft.parts} setParts={(parts) => set({ parts })} />
      <div className="inline-form">
        <label>
          {pageText('desk.from')}
          <input
            type="datetime-local"
            value={draft.from}
            onChange={(event) => set({ from: event.target.value })}
          />
        </label>
        <label>
          {pageText('desk.due')}
          <input
            type="datetime-local"
            value={draft.due}
            onChange={(event) => set({ due: event.target.value })}
          />
        </label>
        <label>
          {pageText('desk.late')}
          <select value={draft.late} onChange={(event) => set({ late: event.target.value as LateRule })}>
            {lateRules.map((rule) => (
              <option key={rule} value={rule}>
                {pageText(`desk.late.${rule}`)}
              </option>
            ))}
          </select>
        </label>
        <span className="note">{pageText('assignment.zone')}</span>
      </div>
      <ForWhom to={to} setTo={setTo} />
      {of.key && (
        <p>
          <label>
            <input type="checkbox" checked={isSealed} onChange={() => setSealed(!isSealed)} />{' '}
            {pageText('desk.seal')}
          </label>
        </p>
      )}
      {length !== undefined && (
        <p
          className={length > longestLink ? 'notice warning' : 'note'}
          role="status"
          data-link-length={length}
        >
          {pageText(length > longestLink ? 'desk.linkTooLong' : 'desk.linkLength', {
            length,
            most: longestLink,
          })}
        </p>
      )}
      <p>
        <button className="button">{pageText('desk.give')}</button>
      </p>
      <p role="alert">{problem}</p>
    </form>
  );
}
