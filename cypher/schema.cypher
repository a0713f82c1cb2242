// What keeps ids unique and finds things quickly. Each statement may be run again at any time.
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (article:Article) REQUIRE article.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE;
CREATE CONSTRAINT profile_id IF NOT EXISTS FOR (profile:Profile) REQUIRE profile.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (claim:Claim) REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT evidence_id IF NOT EXISTS FOR (evidence:Evidence) REQUIRE evidence.id IS UNIQUE;
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (judgement:Judgement) REQUIRE judgement.id IS UNIQUE;
CREATE CONSTRAINT term_id IF NOT EXISTS FOR (term:Term) REQUIRE term.id IS UNIQUE;
CREATE CONSTRAINT store_id IF NOT EXISTS FOR (store:Store) REQUIRE store.id IS UNIQUE;
CREATE INDEX entity_name IF NOT EXISTS FOR (entity:Entity) ON (entity.name);
CREATE INDEX claim_relationship IF NOT EXISTS FOR (claim:Claim) ON (claim.relationship);
CREATE INDEX evidence_said IF NOT EXISTS FOR (evidence:Evidence) ON (evidence.said);
CREATE INDEX judgement_first IF NOT EXISTS FOR (judgement:Judgement) ON (judgement.first);
CREATE INDEX judgement_second IF NOT EXISTS FOR (judgement:Judgement) ON (judgement.second);
CREATE INDEX judgement_verdict IF NOT EXISTS FOR (judgement:Judgement) ON (judgement.verdict);
CREATE INDEX term_group IF NOT EXISTS FOR (term:Term) ON (term.group);
CREATE INDEX term_subject IF NOT EXISTS FOR (term:Term) ON (term.subject);
CREATE INDEX term_relationship IF NOT EXISTS FOR (term:Term) ON (term.relationship);
CREATE INDEX article_published IF NOT EXISTS FOR (article:Article) ON (article.published);
