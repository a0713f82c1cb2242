// The version of the model that a store has; no row when nothing was written yet.
MATCH (store:Store {id: 'tieline'})
RETURN store.version AS version
