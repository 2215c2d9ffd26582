import { useState } from 'react';
import type { VietnameseCoding } from '#domain/classroom/legacy-vietnamese.ts';
import { addLearners } from '#domain/classroom/roster.ts';
import type { AddedLearners } from '#domain/classroom/roster.ts';
import type { RosterRow } from '#domain/classroom/roster-table.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import type { TextKey } from '#i18n/texts.ts';
import { chance } from './chance.client.ts';
import { useClass } from './class-in-hand.ts';
import { FileDrop } from './FileDrop.tsx';
import { readTableFile, readTableText, type ReadTable } from './read-table.client.ts';
import { TablePreview } from './TablePreview.tsx';

/** Learners typed, pasted, or out of a file: looked at before they join. */
export function AddLearners() {
  const { change, say } = useClass();
  const [text, setText] = useState('');
  const [table, setTable] = useState<{ rows: string[][]; coding: VietnameseCoding }>();
  const [problem, setProblem] = useState('');

  function look(read: ReadTable): void {
    const reason: TextKey | '' = read.ok ? '' : `desk.read.${read.reason}`;
    setProblem(reason && pageText(reason));
    setTable(read.ok ? read : undefined);
  }

  async function add(rows: RosterRow[]): Promise<void> {
    let result: AddedLearners | undefined;
    const isSaved = await change((of) => {
      result = addLearners(of, rows, chance);
      return result.class;
    });
    if (!isSaved || !result) return;
    const { added, known, refused } = result;
    const lines = [
      pageText('desk.added', { added }),
      ...(known > 0 ? [pageText('desk.addKnown', { known })] : []),
      ...(refused > 0 ? [pageText('desk.addRefused', { refused })] : []),
    ];
    say(lines.join(' '));
    setTable(undefined);
    setText('');
  }

  if (table)
    return <TablePreview {...table} add={(rows) => void add(rows)} close={() => setTable(undefined)} />;
  return (
    <>
      <form
        data-add-learners
        onSubmit={(event) => {
          event.preventDefault();
          look(readTableText(text));
        }}
      >
        <label>
          {pageText('desk.paste')}
          <textarea rows={4} value={text} onChange={(event) => setText(event.target.value)} />
        </label>
        <button className="button quiet">{pageText('desk.preview')}</button>
      </form>
      <FileDrop
        label="CSV, XLSX"
        accept=".csv,.tsv,.txt,.xlsx,.xls"
        take={(file) => void readTableFile(file).then(look)}
      />
      <p role="alert">{problem}</p>
    </>
  );
}
