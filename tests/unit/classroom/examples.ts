import type { Assignment } from '#domain/classroom/assignment.ts';
import type { Class } from '#domain/classroom/class.ts';
import type { Submission } from '#domain/classroom/submission.ts';

export const anAssignment = (): Assignment => ({
  v: 1,
  id: 'a1',
  course: 'cau-noi',
  title: 'Tuần thứ nhất',
  note: 'Đọc trước buổi học.\nLàm bài kiểm tra sau.',
  from: '2026-11-23T00:00:00.000Z',
  due: '2026-12-05T10:00:00.000Z',
  late: 'marked',
  parts: [
    { kind: 'module', module: 'start' },
    { kind: 'lesson', module: 'methadone', lesson: 'once-a-day' },
    { kind: 'quiz', quiz: 'methadone', draw: 5, attempts: 2, passPercent: 70, minutes: 20, seed: 'own' },
    { kind: 'scenario', scenario: 'methadone-or-target', stepBack: false },
    { kind: 'review' },
  ],
  instructor: 'Phạm Thùy Dương',
  sealTo: 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p',
});

export const aSubmission = (): Submission => ({
  course: 'cau-noi',
  assignment: 'a1',
  learner: { name: 'Trần Thị Hòa', number: 'D31-07' },
  profile: 'p1',
  courseVersion: '0.1.0 2026-11-23',
  madeAt: '2026-11-24T08:00:00.000Z',
  events: [
    {
      id: 'e1',
      profile: 'p1',
      device: 'd1',
      seq: 1,
      lamport: 1,
      at: '2026-11-24T07:00:00.000Z',
      type: 'lesson.opened',
      about: { module: 'start', lesson: 'three-roles' },
    },
  ],
});

export const aClass = (): Class => ({
  v: 1,
  course: 'cau-noi',
  id: 'c1',
  name: 'D31 khóa 52',
  createdAt: '2026-11-20T08:00:00.000Z',
  groups: [
    { id: 'g1', name: 'Tổ 1' },
    { id: 'g2', name: 'Trực đêm' },
  ],
  learners: [
    { id: 'l1', name: 'Trần Thị Hòa', number: 'D31-07', groups: ['g1', 'g2'], profiles: [] },
    { id: 'l2', name: 'Lò Văn Sáng', groups: ['g2'], profiles: ['p2'], left: '2026-11-25T08:00:00.000Z' },
    { id: 'l3', name: 'Đỗ Ngọc Ưng', groups: [], profiles: [] },
  ],
  assignments: [
    { assignment: anAssignment(), groups: ['g1'], learners: ['l3'], givenAt: '2026-11-23T08:00:00.000Z' },
  ],
});
