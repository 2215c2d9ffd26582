import { useId, useState } from 'react';

interface Props {
  label: string;
  accept: string;
  take: (file: File) => void;
}

/** A file, chosen or dropped. */
export function FileDrop({ label, accept, take }: Props) {
  const id = useId();
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
        const file = event.dataTransfer.files[0];
        if (file) take(file);
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) take(file);
        }}
      />
    </div>
  );
}
