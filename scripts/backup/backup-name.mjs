// The names of backups: when they were taken can be read from them, and nothing else is needed to keep or delete them.

const pattern = /^ocpizza-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.dump\.age$/;

/** `ocpizza-20261127T180000Z.dump.age`. @param {Date} at */
export const backupName = (at) => `ocpizza-${at.toISOString().replaceAll(/[-:]|\.\d+/g, "")}.dump.age`;

/** When a backup of that name was begun, or null when it is none. @param {string} name */
export function takenAt(name) {
  const found = pattern.exec(name);
  if (!found) return null;
  const [, year, month, day, hour, minute, second] = found;
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(at.getTime()) ? null : at;
}
