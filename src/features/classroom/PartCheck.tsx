import { partKey } from '#domain/classroom/assignment.ts';
import type { AssignmentPart } from '#domain/classroom/assignment.ts';
import type { PickerProps } from './PartPicker.tsx';

interface Props extends PickerProps {
  part: AssignmentPart;
  title: string;
  instead?: string[];
  isOff?: boolean;
}

/** One thing that can be asked for. */
export function PartCheck({ part, title, instead, isOff = false, parts, put, drop }: Props) {
  const key = partKey(part);
  const isChosen = parts.some((one) => partKey(one) === key);
  return (
    <label data-pick={key}>
      <input
        type="checkbox"
        checked={isChosen || isOff}
        disabled={isOff}
        onChange={() => (isChosen ? drop(key) : put(part, instead))}
      />{' '}
      {title}
    </label>
  );
}
