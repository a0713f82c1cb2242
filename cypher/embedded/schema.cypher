// What keeps ids unique and finds things quickly. Each statement may be run again at any time.
// This engine makes no index for a constraint, and MERGE is slow without one: the indexes come first.
CREATE INDEX article_id_index IF NOT EXISTS FOR (article:Article) ON (article.id);
CREATE INDEX entity_id_index IF NOT EXISTS FOR (entity:Entity) ON (entity.id);
CREATE INDEX profile_id_index IF NOT EXISTS FOR (profile:Profile) ON (profile.id);
CREATE INDEX key_id_index IF NOT EXISTS FOR (key:Key) ON (key.id);
CREATE INDEX stretch_id_index IF NOT EXISTS FOR (stretch:Stretch) ON (stretch.id);
CREATE INDEX claim_id_index IF NOT EXISTS FOR (claim:Claim) ON (claim.id);
CREATE INDEX evidence_id_index IF NOT EXISTS FOR (evidence:Evidence) ON (evidence.id);
CREATE INDEX remark_id_index IF NOT EXISTS FOR (remark:Remark) ON (remark.id);
CREATE INDEX judgement_id_index IF NOT EXISTS FOR (judgement:Judgement) ON (judgement.id);
CREATE INDEX term_id_index IF NOT EXISTS FOR (term:Term) ON (term.id);
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (article:Article) REQUIRE article.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE;
CREATE CONSTRAINT profile_id IF NOT EXISTS FOR (profile:Profile) REQUIRE profile.id IS UNIQUE;
CREATE CONSTRAINT key_id IF NOT EXISTS FOR (key:Key) REQUIRE key.id IS UNIQUE;
CREATE CONSTRAINT stretch_id IF NOT EXISTS FOR (stretch:Stretch) REQUIRE stretch.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (claim:Claim) REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT evidence_id IF NOT EXISTS FOR (evidence:Evidence) REQUIRE evidence.id IS UNIQUE;
CREATE CONSTRAINT remark_id IF NOT EXISTS FOR (remark:Remark) REQUIRE remark.id IS UNIQUE;
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (judgement:Judgement) REQUIRE judgement.id IS UNIQUE;
CREATE CONSTRAINT term_id IF NOT EXISTS FOR (term:Term) REQUIRE term.id IS UNIQUE;
CREATE INDEX entity_name IF NOT EXISTS FOR (entity:Entity) ON (entity.name);
CREATE INDEX claim_relationship IF NOT EXISTS FOR (claim:Claim) ON (claim.relationship);
CREATE INDEX evidence_said IF NOT EXISTS FOR (evidence:Evidence) ON (evidence.said);
CREATE INDEX judgement_first IF NOT EXISTS FOR (judgement:Judgement) ON (judgement.first);
CREATE INDEX judgement_second IF NOT EXISTS FOR (judgement:Judgement) ON (judgement.second);
CREATE INDEX judgement_verdict IF NOT EXISTS FOR (judgement:Judgement) ON (judgement.verdict);
