export async function libreOffice(_bench: unknown): Promise<[]> {
  return [];
}
