// Removes all former editions with an address.
// $addressKey: the hash of the address
MATCH (edition:Edition {addressKey: $addressKey})
DETACH DELETE edition
