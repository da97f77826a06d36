/** A central meridian as people write it: 105.75 is 105°45′. */
export function axisText(degrees: number): string {
  const whole = Math.floor(degrees);
  const minutes = Math.round((degrees - whole) * 60);
  return `${whole}°${String(minutes).padStart(2, '0')}′`;
}
