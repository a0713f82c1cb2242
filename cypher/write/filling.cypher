// Marks a store that is being filled from an archive; null takes the mark away.
// $digest: the archive's digest, or null
MATCH (store:Store {id: 'tieline'})
SET store.filling = $digest
