// support.microsoft.com "Excel specifications and limits": worksheet size.
export const maximumRows = 1_048_576;
export const maximumColumns = 16_384;
