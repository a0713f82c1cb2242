// Marks a store with the version of its model, once, and says which it has.
// $version: the version of the model that this program writes
MERGE (store:Store {id: 'tieline'})
ON CREATE SET store.version = $version
RETURN store.version AS version
