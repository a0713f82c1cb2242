// The archive that a store is being filled from; null when it is not.
MATCH (store:Store {id: 'tieline'})
RETURN store.filling AS digest
