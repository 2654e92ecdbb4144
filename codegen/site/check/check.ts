export async function checkBuilt(root: string): Promise<string> {
  return root;
}
