import { useState } from 'react';
import { analyseQuiz } from '#domain/classroom/item-analysis.ts';
import type { QuizAnalysis } from '#domain/classroom/item-analysis.ts';
import { sittingsOf } from '#domain/classroom/item-analysis-sittings.ts';
import { partKey } from '#domain/classroom/assignment.ts';
import { anonymousReport } from '#domain/classroom/gradebook-anonymous.ts';
import { csvWays, tableToCsv } from '#domain/classroom/gradebook-csv.ts';
import { detailsTable, gradebookTable } from '#domain/classroom/gradebook-table.ts';
import type { TableWords } from '#domain/classroom/gradebook-table.ts';
import { gradebookOf } from '#domain/classroom/gradebook.ts';
import { sortRows } from '#domain/classroom/gradebook-sort.ts';
import { breathing } from './breathe.client.ts';
import { useDesk } from './desk.client.ts';
import { itemsTable } from './items-table.ts';
import { offerBlob } from './offer-blob.client.ts';
import type { Results } from './results-session.client.ts';
import { revisionsOf } from './revisions-of.ts';
import { writeWorkbook } from './write-workbook.client.ts';

/** What leaves this device, and only when somebody presses a button. */
export function ExportView({ results }: { results: Results }) {
  const desk = useDesk();
  const { t, course, locale, title } = desk;
  const { of, deliveries, flags, cells } = results;
  const [said, setSaid] = useState('');

  const book = () => {
    const made = gradebookOf(of, deliveries, course, { leavers: true, flags, cells });
    return { ...made, rows: sortRows(made.rows, 'name') };
  };
  const isOne = of.assignments.length === 1;
  const words: TableWords = {
    say: (word) => (word === 'yes' || word === 'no' ? t(`results.${word}`) : t(`results.table.${word}`)),
    column: ({ assignment, part }) =>
      isOne ? title(partKey(part)) : `${assignment.title}: ${title(partKey(part))}`,
    group: (id) => of.groups.find((group) => group.id === id)?.name ?? id,
  };
  const analyses = async () => {
    const breathe = breathing();
    const made: QuizAnalysis[] = [];
    for (const quiz of new Set(deliveries.flatMap(({ work }) => work.attempts.map(({ quiz: id }) => id)))) {
      await breathe();
      const { revisions, ordered } = revisionsOf(course, quiz);
      made.push(analyseQuiz(sittingsOf(deliveries, quiz), revisions, ordered));
    }
    return made;
  };

  const asCsv = () =>
    offerBlob(
      `${fileStem(of.name)}.csv`,
      new Blob([tableToCsv(gradebookTable(book(), words), csvWays[locale])], {
        type: 'text/csv;charset=utf-8',
      }),
    );
  const asXlsx = async () => {
    setSaid(t('results.writing'));
    const items = itemsTable(await analyses(), desk);
    const made = book();
    const tables = [gradebookTable(made, words), detailsTable(made, words), items];
    offerBlob(`${fileStem(of.name)}.xlsx`, await writeWorkbook(tables));
    setSaid('');
  };
  const withoutNames = async () => {
    const report = anonymousReport(of, deliveries, {
      say: (word) => t(`results.report.${word}`),
      random: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
    });
    if (!report.ok) return setSaid(t('results.suppressed', { count: report.people }));
    setSaid(t('results.writing'));
    offerBlob('cau-noi-report.xlsx', await writeWorkbook(report.tables));
    setSaid('');
  };

  return (
    <section>
      <h3>{t('results.view.export')}</h3>
      <p>{t('results.exportLead')}</p>
      <ul className="results-exports">
        <li>
          <button className="button" onClick={() => void asXlsx()}>
            {t('results.xlsx')}
          </button>{' '}
          <span className="note">{t('results.xlsxNote')}</span>
        </li>
        <li>
          <button className="button" onClick={asCsv}>
            {t('results.csv')}
          </button>{' '}
          <span className="note">{t('results.csvNote')}</span>
        </li>
        <li>
          <button className="button" onClick={() => void withoutNames()}>
            {t('results.report')}
          </button>{' '}
          <span className="note">{t('results.reportNote')}</span>
        </li>
      </ul>
      <p role="status">{said}</p>
    </section>
  );
}

/** Letters of any language, digits and hyphens. */
function fileStem(name: string): string {
  return name.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'cau-noi';
}
