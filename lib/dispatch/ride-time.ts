/** Streets are longer than the crow's way, by so much in a town. */
const detour = 1.3;
const kilometresAnHour = 18;
/** At each door on the way. */
export const doorMinutes = 3;

/** Whole minutes to a door by distance alone, other doors first; said as "about". */
export const rideMinutes = (kilometres: number, doorsBefore: number): number =>
  Math.max(1, Math.ceil(((kilometres * detour) / kilometresAnHour) * 60) + doorsBefore * doorMinutes);
