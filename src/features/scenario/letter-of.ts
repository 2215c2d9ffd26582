/** A, B, C… for the choices of a scene, in the order in which they are offered. */
export function letterOf(place: number): string {
  return String.fromCharCode(65 + place);
}
