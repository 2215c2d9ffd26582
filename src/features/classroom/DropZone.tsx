import { useState, type ReactNode } from 'react';

interface Props {
  drop: (dropped: DataTransfer) => void;
  children: ReactNode;
}

/** A frame that files can be dropped into. */
export function DropZone({ drop, children }: Props) {
  const [isOver, setOver] = useState(false);
  return (
    <div
      className="drop"
      data-over={isOver ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        drop(event.dataTransfer);
      }}
    >
      {children}
    </div>
  );
}
