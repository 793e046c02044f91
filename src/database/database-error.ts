/** Something about the database that its operator can mend; the message says what and how. */
export class DatabaseError extends Error {
  override name = 'DatabaseError'
}
