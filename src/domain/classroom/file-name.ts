/** ASCII alone, since files travel by chat and USB stick: `Tuần thứ nhất` becomes `tuan-thu-nhat`. */
export function fileNamePart(text: string, longest = 40): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  return plain || 'x';
}

/** Every file of the classroom ends so. */
export const classroomSuffix = '.cau-noi.json';

export function submissionName(title: string, learner: string): string {
  return `${fileNamePart(title)}-${fileNamePart(learner)}${classroomSuffix}`;
}
