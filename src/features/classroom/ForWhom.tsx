import { compareLearners } from '#domain/classroom/roster.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import { useClass } from './class-in-hand.ts';

export interface Recipients {
  /** false: the whole class. */
  some: boolean;
  groups: string[];
  learners: string[];
}

interface Props {
  to: Recipients;
  setTo: (to: Recipients) => void;
}

export function ForWhom({ to, setTo }: Props) {
  const { of } = useClass();
  const learners = of.learners.filter(({ left }) => !left).toSorted(compareLearners);
  const toggle = (list: string[], id: string) =>
    list.includes(id) ? list.filter((each) => each !== id) : [...list, id];
  return (
    <fieldset className="checks">
      <legend>{pageText('desk.for')}</legend>
      <label>
        <input type="radio" name="for" checked={!to.some} onChange={() => setTo({ ...to, some: false })} />{' '}
        {pageText('desk.forAll')}
      </label>
      <label>
        <input type="radio" name="for" checked={to.some} onChange={() => setTo({ ...to, some: true })} />{' '}
        {pageText('desk.forSome')}
      </label>
      {to.some && (
        <div className="checks nested">
          {of.groups.map(({ id, name }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={to.groups.includes(id)}
                onChange={() => setTo({ ...to, groups: toggle(to.groups, id) })}
              />{' '}
              <strong>{name}</strong>
            </label>
          ))}
          {learners.map(({ id, name }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={to.learners.includes(id)}
                onChange={() => setTo({ ...to, learners: toggle(to.learners, id) })}
              />{' '}
              {name}
            </label>
          ))}
        </div>
      )}
    </fieldset>
  );
}
