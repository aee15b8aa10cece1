/** Hands the person a file: a download, where they choose the place. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The name of a backup written on that local day. */
export function backupName(localDay: string): string {
  return `backstay-${localDay}.json`;
}
