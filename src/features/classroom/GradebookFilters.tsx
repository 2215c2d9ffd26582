import type { Class } from '#domain/classroom/class.ts';
import { useDesk } from './desk.client.ts';
import { GroupSelect } from './GroupSelect.tsx';

type Show = 'all' | 'open' | 'late' | 'flagged';

interface Props {
  of: Class;
  assignment: string;
  setAssignment: (id: string) => void;
  group: string;
  setGroup: (id: string) => void;
  leavers: boolean;
  setLeavers: (leavers: boolean) => void;
  typed: string;
  setTyped: (typed: string) => void;
  show: Show;
  setShow: (show: Show) => void;
}

const shows: Show[] = ['all', 'open', 'late', 'flagged'];

export function GradebookFilters(props: Props) {
  const { t } = useDesk();
  const { of } = props;
  return (
    <form className="inline-form results-filters" onSubmit={(event) => event.preventDefault()}>
      <label>
        {t('results.table.assignment')}
        <select value={props.assignment} onChange={(event) => props.setAssignment(event.currentTarget.value)}>
          <option value="">{t('results.all')}</option>
          {of.assignments.map(({ assignment }) => (
            <option key={assignment.id} value={assignment.id}>
              {assignment.title}
            </option>
          ))}
        </select>
      </label>
      <GroupSelect
        groups={of.groups}
        group={props.group}
        setGroup={props.setGroup}
        label={t('results.group')}
        all={t('results.all')}
      />
      <label>
        {t('results.show')}
        <select value={props.show} onChange={(event) => props.setShow(event.currentTarget.value as Show)}>
          {shows.map((each) => (
            <option key={each} value={each}>
              {t(`results.show.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('results.find')}
        <input
          type="text"
          value={props.typed}
          onChange={(event) => props.setTyped(event.currentTarget.value)}
        />
      </label>
      <label>
        <input
          type="checkbox"
          checked={props.leavers}
          onChange={(event) => props.setLeavers(event.currentTarget.checked)}
        />{' '}
        {t('results.leavers')}
      </label>
    </form>
  );
}
