import { useMemo } from 'react';
import { partLimits } from '#components/assigned-text.client.ts';
import { partKey } from '#domain/classroom/assignment.ts';
import type { GivenAssignment } from '#domain/classroom/class.ts';
import { formatInstant } from '#i18n/instant.client.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import { useClass } from './class-in-hand.ts';
import { partTitle } from './part-line.client.ts';
import { qrCode } from './qr-code.ts';

interface Props {
  given: GivenAssignment;
  link: string;
  address: string;
}

/** One page to print and hand out, with the link as a QR code. */
export function AssignmentSheet({ given: { assignment }, link, address }: Props) {
  const { of, course } = useClass();
  const { title, note, from, due, late, parts, instructor } = assignment;
  const code = useMemo(() => qrCode(link), [link]);
  return (
    <article className="assignment-print">
      <h3>{title}</h3>
      <p>
        {pageText('desk.sheetFor', { name: of.name })}
        {instructor && `. ${pageText('assignment.by', { name: instructor })}`}
      </p>
      {note && <p className="assignment-note">{note}</p>}
      {from && (
        <p>
          {pageText('assignment.fromAt')} {formatInstant(from)}
        </p>
      )}
      {due && (
        <p>
          <strong>
            {pageText('assignment.dueAt')} {formatInstant(due)}
          </strong>
          . {pageText(`assignment.late.${late}`)}
        </p>
      )}
      <ol>
        {parts.map((part) => (
          <li key={partKey(part)}>
            {partTitle(part, course.names)}
            {partLimits(part).length > 0 && <span className="note">{partLimits(part).join('; ')}</span>}
          </li>
        ))}
      </ol>
      {code && link.length <= 1500 ? (
        <figure className="qr">
          <svg
            viewBox={`0 0 ${code.side} ${code.side}`}
            width={`${code.millimetres}mm`}
            height={`${code.millimetres}mm`}
            role="img"
            aria-label={pageText('desk.qr')}
            shapeRendering="crispEdges"
          >
            <rect width={code.side} height={code.side} fill="#fff" />
            <path d={code.path} fill="#000" />
          </svg>
          <figcaption className="note">
            {pageText('desk.qrSize', { size: code.millimetres, bytes: code.bytes })}
          </figcaption>
        </figure>
      ) : (
        <p className="notice warning">{pageText('desk.qrTooLong')}</p>
      )}
      <p>
        {pageText('desk.sheetHow', {
          page: address.split('/assignment/')[0] || pageText('desk.sheetNoAddress'),
        })}
      </p>
    </article>
  );
}
