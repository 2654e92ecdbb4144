export async function openSearchDialog(): Promise<void> {}
