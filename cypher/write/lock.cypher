// Makes other writers wait until this transaction ends: counts are read before they are written.
MATCH (store:Store {id: 'tieline'})
SET store.locked = true
REMOVE store.locked
