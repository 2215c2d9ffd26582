import type { Class } from '#domain/classroom/class.ts';

interface Props {
  groups: Class['groups'];
  /** The id of the chosen one; empty for all. */
  group: string;
  setGroup: (id: string) => void;
  label: string;
  all: string;
}

/** Which group to look at; nothing where the class has none. */
export function GroupSelect({ groups, group, setGroup, label, all }: Props) {
  if (groups.length === 0) return null;
  return (
    <label>
      {label}
      <select value={group} onChange={(event) => setGroup(event.currentTarget.value)}>
        <option value="">{all}</option>
        {groups.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
