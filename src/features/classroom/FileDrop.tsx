import { useId } from 'react';
import { DropZone } from './DropZone.tsx';

interface Props {
  label: string;
  accept: string;
  take: (file: File) => void;
}

/** A file, chosen or dropped. */
export function FileDrop({ label, accept, take }: Props) {
  const id = useId();
  return (
    <DropZone
      drop={({ files: [file] }) => {
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
    </DropZone>
  );
}
