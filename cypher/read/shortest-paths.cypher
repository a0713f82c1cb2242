// All shortest paths between two entities, at most six relationships long.
// $from (entity): where it begins
// $to (entity): where it ends
// $limit (integer, 2000): at most so many rows
MATCH (from:Entity {id: $from}), (to:Entity {id: $to})
WHERE from.id <> to.id
MATCH path = allShortestPaths((from)-[
        :LEADS|HOLDS_POSITION|WORKS_FOR|MEMBER_OF|SUCCEEDED|CITIZEN_OF|LIVES_IN|BORN_IN
        |EDUCATED_AT|FAMILY_OF|BASED_IN|LOCATED_IN|PART_OF|OWNS|FOUNDED|ALLIED_WITH
        |IN_DISPUTE_WITH|CONTROLS|MET_WITH|VISITED|PARTICIPATED_IN|ORGANIZED|HELD_IN
        |COOPERATED_WITH|SUPPORTED|CRITICIZED|OPPOSED|URGED|THREATENED|SANCTIONED|ATTACKED
        |PROSECUTED|APPOINTED|DISMISSED|RUNS_FOR|DEFEATED|ACQUIRED|PRODUCED|TOLD|SPOKE_ABOUT*..6
      ]-(to))
WITH length(path) AS length,
     [node IN nodes(path) | node.id] AS ids,
     [node IN nodes(path) | node.name] AS names,
     [relationship IN relationships(path) | type(relationship)] AS predicates
RETURN length AS length,
       ids AS ids,
       names AS names,
       predicates AS predicates
ORDER BY ids, predicates
LIMIT $limit
