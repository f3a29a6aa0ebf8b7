CREATE INDEX action_due ON action (due) WHERE due IS NOT NULL;
CREATE INDEX action_in_activity ON action (activity_id) WHERE activity_id IS NOT NULL;
CREATE INDEX action_in_collective ON action (collective_id) WHERE collective_id IS NOT NULL;
CREATE INDEX action_in_incident ON action (incident_id) WHERE incident_id IS NOT NULL;
CREATE INDEX action_in_process ON action (process_id) WHERE process_id IS NOT NULL;
CREATE INDEX action_in_review ON action (review_id) WHERE review_id IS NOT NULL;
CREATE INDEX action_in_support_event ON action (support_event_id) WHERE support_event_id IS NOT NULL;
CREATE INDEX activity_in_collective ON activity (collective_id) WHERE collective_id IS NOT NULL;
CREATE INDEX activity_in_process ON activity (process_id) WHERE process_id IS NOT NULL;
CREATE INDEX activity_planned ON activity (date) WHERE state = 'planned';
CREATE INDEX actor_in_collective ON actor (collective_id) WHERE collective_id IS NOT NULL;
CREATE INDEX actor_link_by_from_actor ON actor_link (from_actor) WHERE from_actor IS NOT NULL;
CREATE INDEX actor_link_by_to_actor ON actor_link (to_actor) WHERE to_actor IS NOT NULL;
CREATE INDEX actor_link_in_collective ON actor_link (collective_id) WHERE collective_id IS NOT NULL;
CREATE INDEX agency_score_in_review ON agency_score (review_id);
CREATE INDEX attachment_in_action ON attachment (action_id) WHERE action_id IS NOT NULL;
CREATE INDEX attachment_in_activity ON attachment (activity_id) WHERE activity_id IS NOT NULL;
CREATE INDEX attachment_in_actor ON attachment (actor_id) WHERE actor_id IS NOT NULL;
CREATE INDEX attachment_in_actor_link ON attachment (actor_link_id) WHERE actor_link_id IS NOT NULL;
CREATE INDEX attachment_in_agency_score ON attachment (agency_score_id) WHERE agency_score_id IS NOT NULL;
CREATE INDEX attachment_in_collective ON attachment (collective_id) WHERE collective_id IS NOT NULL;
CREATE INDEX attachment_in_consent ON attachment (consent_id) WHERE consent_id IS NOT NULL;
CREATE INDEX attachment_in_context_snapshot ON attachment (context_snapshot_id) WHERE context_snapshot_id IS NOT NULL;
CREATE INDEX attachment_in_dimension_score ON attachment (dimension_score_id) WHERE dimension_score_id IS NOT NULL;
CREATE INDEX attachment_in_funding ON attachment (funding_id) WHERE funding_id IS NOT NULL;
CREATE INDEX attachment_in_incident ON attachment (incident_id) WHERE incident_id IS NOT NULL;
CREATE INDEX attachment_in_measure_check ON attachment (measure_check_id) WHERE measure_check_id IS NOT NULL;
CREATE INDEX attachment_in_outcome ON attachment (outcome_id) WHERE outcome_id IS NOT NULL;
CREATE INDEX attachment_in_outcome_contribution ON attachment (outcome_contribution_id) WHERE outcome_contribution_id IS NOT NULL;
CREATE INDEX attachment_in_plan_element ON attachment (plan_element_id) WHERE plan_element_id IS NOT NULL;
CREATE INDEX attachment_in_plan_version ON attachment (plan_version_id) WHERE plan_version_id IS NOT NULL;
CREATE INDEX attachment_in_practice ON attachment (practice_id) WHERE practice_id IS NOT NULL;
CREATE INDEX attachment_in_practice_check ON attachment (practice_check_id) WHERE practice_check_id IS NOT NULL;
CREATE INDEX attachment_in_process ON attachment (process_id) WHERE process_id IS NOT NULL;
CREATE INDEX attachment_in_process_party ON attachment (process_party_id) WHERE process_party_id IS NOT NULL;
CREATE INDEX attachment_in_reaction ON attachment (reaction_id) WHERE reaction_id IS NOT NULL;
CREATE INDEX attachment_in_resource ON attachment (resource_id) WHERE resource_id IS NOT NULL;
CREATE INDEX attachment_in_review ON attachment (review_id) WHERE review_id IS NOT NULL;
CREATE INDEX attachment_in_risk_item ON attachment (risk_item_id) WHERE risk_item_id IS NOT NULL;
CREATE INDEX attachment_in_security_plan ON attachment (security_plan_id) WHERE security_plan_id IS NOT NULL;
CREATE INDEX attachment_in_support_event ON attachment (support_event_id) WHERE support_event_id IS NOT NULL;
CREATE INDEX attachment_in_threat_assessment ON attachment (threat_assessment_id) WHERE threat_assessment_id IS NOT NULL;
CREATE INDEX attachment_in_topic_learning ON attachment (topic_learning_id) WHERE topic_learning_id IS NOT NULL;
CREATE INDEX attachment_in_travel_leg ON attachment (travel_leg_id) WHERE travel_leg_id IS NOT NULL;
CREATE INDEX attachment_in_wheel_score ON attachment (wheel_score_id) WHERE wheel_score_id IS NOT NULL;
CREATE INDEX consent_in_collective ON consent (collective_id) WHERE collective_id IS NOT NULL;
CREATE INDEX context_snapshot_in_collective ON context_snapshot (collective_id) WHERE collective_id IS NOT NULL;
CREATE INDEX context_snapshot_in_review ON context_snapshot (review_id) WHERE review_id IS NOT NULL;
CREATE INDEX dimension_score_in_review ON dimension_score (review_id);
CREATE INDEX export_record_by_consent ON export_record (consent) WHERE consent IS NOT NULL;
CREATE INDEX export_record_by_copy_of ON export_record (copy_of) WHERE copy_of IS NOT NULL;
CREATE INDEX export_record_by_supersedes ON export_record (supersedes) WHERE supersedes IS NOT NULL;
CREATE INDEX funding_in_collective ON funding (collective_id) WHERE collective_id IS NOT NULL;
CREATE INDEX funding_in_process ON funding (process_id) WHERE process_id IS NOT NULL;
CREATE INDEX history_of_record ON history (record_id) WHERE row IS NOT NULL;
CREATE INDEX incident_by_measure ON incident (measure) WHERE measure IS NOT NULL;
CREATE INDEX incident_by_same_pattern_as ON incident (same_pattern_as) WHERE same_pattern_as IS NOT NULL;
CREATE INDEX incident_by_support_event ON incident (support_event) WHERE support_event IS NOT NULL;
CREATE INDEX incident_in_collective ON incident (collective_id) WHERE collective_id IS NOT NULL;
CREATE INDEX measure_check_in_review ON measure_check (review_id);
CREATE INDEX outcome_contribution_by_activity ON outcome_contribution (activity) WHERE activity IS NOT NULL;
CREATE INDEX outcome_contribution_by_process ON outcome_contribution (process) WHERE process IS NOT NULL;
CREATE INDEX outcome_contribution_by_support_event ON outcome_contribution (support_event) WHERE support_event IS NOT NULL;
CREATE INDEX outcome_contribution_in_outcome ON outcome_contribution (outcome_id);
CREATE INDEX outcome_in_collective ON outcome (collective_id) WHERE collective_id IS NOT NULL;
CREATE INDEX outcome_in_review ON outcome (review_id) WHERE review_id IS NOT NULL;
CREATE INDEX plan_element_by_risk ON plan_element (risk) WHERE risk IS NOT NULL;
CREATE INDEX plan_element_due ON plan_element (due) WHERE due IS NOT NULL;
CREATE INDEX plan_element_in_collective ON plan_element (collective_id) WHERE collective_id IS NOT NULL;
CREATE INDEX plan_element_in_plan_version ON plan_element (plan_version_id) WHERE plan_version_id IS NOT NULL;
CREATE INDEX plan_version_in_security_plan ON plan_version (security_plan_id);
CREATE INDEX practice_check_in_practice ON practice_check (practice_id);
CREATE INDEX practice_in_activity ON practice (activity_id) WHERE activity_id IS NOT NULL;
CREATE INDEX practice_in_collective ON practice (collective_id) WHERE collective_id IS NOT NULL;
CREATE INDEX practice_in_process ON practice (process_id) WHERE process_id IS NOT NULL;
CREATE INDEX practice_in_review ON practice (review_id) WHERE review_id IS NOT NULL;
CREATE INDEX process_by_grew_out_of ON process (grew_out_of) WHERE grew_out_of IS NOT NULL;
CREATE INDEX process_by_grew_out_of_activity ON process (grew_out_of_activity) WHERE grew_out_of_activity IS NOT NULL;
CREATE INDEX process_in_collective ON process (collective_id) WHERE collective_id IS NOT NULL;
CREATE INDEX process_party_in_process ON process_party (process_id);
CREATE INDEX reaction_in_incident ON reaction (incident_id);
CREATE INDEX resource_in_collective ON resource (collective_id) WHERE collective_id IS NOT NULL;
CREATE INDEX review_in_security_plan ON review (security_plan_id);
CREATE INDEX risk_item_by_actor ON risk_item (actor) WHERE actor IS NOT NULL;
CREATE INDEX risk_item_in_plan_version ON risk_item (plan_version_id);
CREATE INDEX security_plan_by_network_plan ON security_plan (network_plan) WHERE network_plan IS NOT NULL;
CREATE INDEX security_plan_in_collective ON security_plan (collective_id) WHERE collective_id IS NOT NULL;
CREATE UNIQUE INDEX step_undone ON step (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX support_event_in_collective ON support_event (collective_id) WHERE collective_id IS NOT NULL;
CREATE INDEX support_event_in_incident ON support_event (incident_id) WHERE incident_id IS NOT NULL;
CREATE INDEX threat_assessment_in_incident ON threat_assessment (incident_id);
CREATE INDEX topic_learning_in_activity ON topic_learning (activity_id);
CREATE INDEX travel_leg_in_activity ON travel_leg (activity_id);
CREATE INDEX wheel_score_in_review ON wheel_score (review_id);
CREATE TABLE action (
  id TEXT PRIMARY KEY,
  review_id TEXT
    REFERENCES review (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  incident_id TEXT
    REFERENCES incident (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  activity_id TEXT
    REFERENCES activity (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  process_id TEXT
    REFERENCES process (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  support_event_id TEXT
    REFERENCES support_event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  collective_id TEXT
    REFERENCES collective (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  what TEXT,
  responsible_role TEXT,
  due TEXT CHECK (length(due) BETWEEN 4 AND 10 AND due NOT GLOB '*[^-0-9HQ]*'),
  state TEXT CHECK (length(state) BETWEEN 1 AND 32 AND state NOT GLOB '*[^a-z0-9_]*'),
  kind TEXT CHECK (length(kind) BETWEEN 1 AND 32 AND kind NOT GLOB '*[^a-z0-9_]*'),
  obstacles TEXT CHECK (json_valid(obstacles) AND json_type(obstacles) = 'array'),
  asides TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(asides) AND json_type(asides) = 'object'),
  version INTEGER NOT NULL CHECK (version >= 1),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  changed_on TEXT NOT NULL
    CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  seat INTEGER NOT NULL CHECK (seat >= 0),
  why TEXT NOT NULL DEFAULT '',
  CHECK (
    (review_id IS NOT NULL) + (incident_id IS NOT NULL) + (activity_id IS NOT NULL) +
    (process_id IS NOT NULL) + (support_event_id IS NOT NULL) +
    (collective_id IS NOT NULL) <= 1
  )
) STRICT;
CREATE TABLE activity (
  id TEXT PRIMARY KEY,
  process_id TEXT
    REFERENCES process (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  collective_id TEXT
    REFERENCES collective (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  date TEXT CHECK (length(date) BETWEEN 4 AND 10 AND date NOT GLOB '*[^-0-9HQ]*'),
  state TEXT CHECK (length(state) BETWEEN 1 AND 32 AND state NOT GLOB '*[^a-z0-9_]*'),
  kind TEXT CHECK (length(kind) BETWEEN 1 AND 32 AND kind NOT GLOB '*[^a-z0-9_]*'),
  length REAL CHECK (length >= 0),
  unit TEXT CHECK (length(unit) BETWEEN 1 AND 32 AND unit NOT GLOB '*[^a-z0-9_]*'),
  modality TEXT
    CHECK (length(modality) BETWEEN 1 AND 32 AND modality NOT GLOB '*[^a-z0-9_]*'),
  topics TEXT CHECK (json_valid(topics) AND json_type(topics) = 'array'),
  n_total INTEGER CHECK (n_total >= 0),
  n_ours INTEGER CHECK (n_ours >= 0),
  n_women INTEGER CHECK (n_women >= 0),
  follows_up INTEGER CHECK (follows_up IN (0, 1)),
  usefulness INTEGER CHECK (usefulness BETWEEN 0 AND 4),
  safety_felt INTEGER CHECK (safety_felt BETWEEN 0 AND 4),
  relevance INTEGER CHECK (relevance BETWEEN 0 AND 4),
  n_answered INTEGER CHECK (n_answered >= 0),
  sessions INTEGER CHECK (sessions >= 0),
  expected_change TEXT
    CHECK (json_valid(expected_change) AND json_type(expected_change) = 'array'),
  pi_elearning INTEGER CHECK (pi_elearning IN (0, 1)),
  place_kind TEXT
    CHECK (length(place_kind) BETWEEN 1 AND 32 AND place_kind NOT GLOB '*[^a-z0-9_]*'),
  place TEXT,
  languages TEXT CHECK (json_valid(languages) AND json_type(languages) = 'array'),
  interpretation INTEGER CHECK (interpretation IN (0, 1)),
  facilitators_n INTEGER CHECK (facilitators_n >= 0),
  facilitator_origin TEXT
    CHECK (length(facilitator_origin) BETWEEN 1 AND 32 AND facilitator_origin NOT GLOB '*[^a-z0-9_]*'),
  facilitators_gender TEXT
    CHECK (length(facilitators_gender) BETWEEN 1 AND 32 AND facilitators_gender NOT GLOB '*[^a-z0-9_]*'),
  n_children INTEGER CHECK (n_children >= 0),
  n_young INTEGER CHECK (n_young >= 0),
  n_other_gender INTEGER CHECK (n_other_gender >= 0),
  n_returning INTEGER CHECK (n_returning >= 0),
  decision_makers TEXT
    CHECK (length(decision_makers) BETWEEN 1 AND 32 AND decision_makers NOT GLOB '*[^a-z0-9_]*'),
  childcare INTEGER CHECK (childcare IN (0, 1)),
  travel_paid INTEGER CHECK (travel_paid IN (0, 1)),
  access_support INTEGER CHECK (access_support IN (0, 1)),
  others_present TEXT
    CHECK (json_valid(others_present) AND json_type(others_present) = 'array'),
  reason_if_interrupted TEXT
    CHECK (length(reason_if_interrupted) BETWEEN 1 AND 32 AND reason_if_interrupted NOT GLOB '*[^a-z0-9_]*'),
  note TEXT,
  asides TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(asides) AND json_type(asides) = 'object'),
  version INTEGER NOT NULL CHECK (version >= 1),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  changed_on TEXT NOT NULL
    CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  seat INTEGER NOT NULL CHECK (seat >= 0),
  why TEXT NOT NULL DEFAULT '',
  CHECK (
    (process_id IS NOT NULL) + (collective_id IS NOT NULL) <= 1
  )
) STRICT;
CREATE TABLE actor (
  id TEXT PRIMARY KEY,
  collective_id TEXT
    REFERENCES collective (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  label TEXT,
  type TEXT CHECK (length(type) BETWEEN 1 AND 32 AND type NOT GLOB '*[^a-z0-9_]*'),
  stance TEXT CHECK (length(stance) BETWEEN 1 AND 32 AND stance NOT GLOB '*[^a-z0-9_]*'),
  power INTEGER CHECK (power BETWEEN 0 AND 4),
  will_to_protect INTEGER CHECK (will_to_protect BETWEEN 0 AND 4),
  changed INTEGER CHECK (changed BETWEEN -2 AND 2),
  duty TEXT CHECK (length(duty) BETWEEN 1 AND 32 AND duty NOT GLOB '*[^a-z0-9_]*'),
  note TEXT,
  asides TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(asides) AND json_type(asides) = 'object'),
  version INTEGER NOT NULL CHECK (version >= 1),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  changed_on TEXT NOT NULL
    CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  seat INTEGER NOT NULL CHECK (seat >= 0),
  why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE actor_link (
  id TEXT PRIMARY KEY,
  collective_id TEXT
    REFERENCES collective (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  from_actor TEXT
    REFERENCES actor (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  relation TEXT
    CHECK (length(relation) BETWEEN 1 AND 32 AND relation NOT GLOB '*[^a-z0-9_]*'),
  to_actor TEXT
    REFERENCES actor (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  asides TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(asides) AND json_type(asides) = 'object'),
  version INTEGER NOT NULL CHECK (version >= 1),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  changed_on TEXT NOT NULL
    CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  seat INTEGER NOT NULL CHECK (seat >= 0),
  why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE agency_score (
  id TEXT PRIMARY KEY,
  review_id TEXT NOT NULL
    REFERENCES review (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  item TEXT CHECK (length(item) BETWEEN 1 AND 32 AND item NOT GLOB '*[^a-z0-9_]*'),
  value INTEGER CHECK (value BETWEEN 0 AND 4),
  n_answered INTEGER CHECK (n_answered >= 0),
  change INTEGER CHECK (change BETWEEN -2 AND 2),
  asides TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(asides) AND json_type(asides) = 'object'),
  version INTEGER NOT NULL CHECK (version >= 1),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  changed_on TEXT NOT NULL
    CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  seat INTEGER NOT NULL CHECK (seat >= 0),
  why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE attachment (
  id TEXT PRIMARY KEY,
  collective_id TEXT
    REFERENCES collective (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  context_snapshot_id TEXT
    REFERENCES context_snapshot (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  actor_id TEXT
    REFERENCES actor (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  actor_link_id TEXT
    REFERENCES actor_link (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  process_id TEXT
    REFERENCES process (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  process_party_id TEXT
    REFERENCES process_party (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  activity_id TEXT
    REFERENCES activity (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  topic_learning_id TEXT
    REFERENCES topic_learning (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  travel_leg_id TEXT
    REFERENCES travel_leg (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  funding_id TEXT
    REFERENCES funding (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  security_plan_id TEXT
    REFERENCES security_plan (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  plan_version_id TEXT
    REFERENCES plan_version (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  risk_item_id TEXT
    REFERENCES risk_item (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  plan_element_id TEXT
    REFERENCES plan_element (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  incident_id TEXT
    REFERENCES incident (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  threat_assessment_id TEXT
    REFERENCES threat_assessment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  reaction_id TEXT
    REFERENCES reaction (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  review_id TEXT
    REFERENCES review (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  measure_check_id TEXT
    REFERENCES measure_check (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  wheel_score_id TEXT
    REFERENCES wheel_score (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  dimension_score_id TEXT
    REFERENCES dimension_score (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  agency_score_id TEXT
    REFERENCES agency_score (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  practice_id TEXT
    REFERENCES practice (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  practice_check_id TEXT
    REFERENCES practice_check (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  action_id TEXT
    REFERENCES action (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  outcome_id TEXT
    REFERENCES outcome (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  outcome_contribution_id TEXT
    REFERENCES outcome_contribution (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  support_event_id TEXT
    REFERENCES support_event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  consent_id TEXT
    REFERENCES consent (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  resource_id TEXT
    REFERENCES resource (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  title TEXT,
  kind TEXT CHECK (length(kind) BETWEEN 1 AND 32 AND kind NOT GLOB '*[^a-z0-9_]*'),
  media_type TEXT,
  size_bytes INTEGER CHECK (size_bytes >= 0),
  sha256 TEXT,
  asides TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(asides) AND json_type(asides) = 'object'),
  version INTEGER NOT NULL CHECK (version >= 1),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  changed_on TEXT NOT NULL
    CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  seat INTEGER NOT NULL CHECK (seat >= 0),
  why TEXT NOT NULL DEFAULT '',
  CHECK (
    (collective_id IS NOT NULL) + (context_snapshot_id IS NOT NULL) +
    (actor_id IS NOT NULL) + (actor_link_id IS NOT NULL) + (process_id IS NOT NULL) +
    (process_party_id IS NOT NULL) + (activity_id IS NOT NULL) +
    (topic_learning_id IS NOT NULL) + (travel_leg_id IS NOT NULL) +
    (funding_id IS NOT NULL) + (security_plan_id IS NOT NULL) +
    (plan_version_id IS NOT NULL) + (risk_item_id IS NOT NULL) +
    (plan_element_id IS NOT NULL) + (incident_id IS NOT NULL) +
    (threat_assessment_id IS NOT NULL) + (reaction_id IS NOT NULL) +
    (review_id IS NOT NULL) + (measure_check_id IS NOT NULL) +
    (wheel_score_id IS NOT NULL) + (dimension_score_id IS NOT NULL) +
    (agency_score_id IS NOT NULL) + (practice_id IS NOT NULL) +
    (practice_check_id IS NOT NULL) + (action_id IS NOT NULL) +
    (outcome_id IS NOT NULL) + (outcome_contribution_id IS NOT NULL) +
    (support_event_id IS NOT NULL) + (consent_id IS NOT NULL) + (resource_id IS NOT NULL) = 1
  )
) STRICT;
CREATE TABLE attachment_chunk (
  attachment_id TEXT NOT NULL,
  place INTEGER NOT NULL CHECK (place >= 0),
  content BLOB NOT NULL,
  UNIQUE (attachment_id, place)
) STRICT;
CREATE TABLE collective (
  id TEXT PRIMARY KEY,
  label TEXT,
  org_form TEXT
    CHECK (length(org_form) BETWEEN 1 AND 32 AND org_form NOT GLOB '*[^a-z0-9_]*'),
  size_band TEXT
    CHECK (length(size_band) BETWEEN 1 AND 32 AND size_band NOT GLOB '*[^a-z0-9_]*'),
  member_groups INTEGER CHECK (member_groups >= 0),
  countries TEXT CHECK (json_valid(countries) AND json_type(countries) = 'array'),
  setting TEXT CHECK (length(setting) BETWEEN 1 AND 32 AND setting NOT GLOB '*[^a-z0-9_]*'),
  rights TEXT CHECK (json_valid(rights) AND json_type(rights) = 'array'),
  literacy_need TEXT
    CHECK (length(literacy_need) BETWEEN 1 AND 32 AND literacy_need NOT GLOB '*[^a-z0-9_]*'),
  age_band TEXT
    CHECK (length(age_band) BETWEEN 1 AND 32 AND age_band NOT GLOB '*[^a-z0-9_]*'),
  women_share TEXT
    CHECK (length(women_share) BETWEEN 1 AND 32 AND women_share NOT GLOB '*[^a-z0-9_]*'),
  leadership_women_share TEXT
    CHECK (length(leadership_women_share) BETWEEN 1 AND 32 AND leadership_women_share NOT GLOB '*[^a-z0-9_]*'),
  area TEXT,
  collective_territory INTEGER CHECK (collective_territory IN (0, 1)),
  defender_groups TEXT
    CHECK (json_valid(defender_groups) AND json_type(defender_groups) = 'array'),
  languages TEXT CHECK (json_valid(languages) AND json_type(languages) = 'array'),
  connectivity TEXT
    CHECK (length(connectivity) BETWEEN 1 AND 32 AND connectivity NOT GLOB '*[^a-z0-9_]*'),
  power TEXT CHECK (length(power) BETWEEN 1 AND 32 AND power NOT GLOB '*[^a-z0-9_]*'),
  devices TEXT CHECK (json_valid(devices) AND json_type(devices) = 'array'),
  registration TEXT
    CHECK (length(registration) BETWEEN 1 AND 32 AND registration NOT GLOB '*[^a-z0-9_]*'),
  prior_experience INTEGER CHECK (prior_experience BETWEEN 0 AND 4),
  accompanied_since TEXT
    CHECK (length(accompanied_since) BETWEEN 4 AND 10 AND accompanied_since NOT GLOB '*[^-0-9HQ]*'),
  is_us INTEGER CHECK (is_us IN (0, 1)),
  asides TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(asides) AND json_type(asides) = 'object'),
  version INTEGER NOT NULL CHECK (version >= 1),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  changed_on TEXT NOT NULL
    CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  seat INTEGER NOT NULL CHECK (seat >= 0),
  why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE consent (
  id TEXT PRIMARY KEY,
  collective_id TEXT
    REFERENCES collective (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  scope TEXT CHECK (length(scope) BETWEEN 1 AND 32 AND scope NOT GLOB '*[^a-z0-9_]*'),
  profile TEXT CHECK (length(profile) BETWEEN 1 AND 32 AND profile NOT GLOB '*[^a-z0-9_]*'),
  decided_how TEXT
    CHECK (length(decided_how) BETWEEN 1 AND 32 AND decided_how NOT GLOB '*[^a-z0-9_]*'),
  explained_orally INTEGER CHECK (explained_orally IN (0, 1)),
  language TEXT CHECK (json_valid(language) AND json_type(language) = 'array'),
  until TEXT CHECK (length(until) BETWEEN 4 AND 10 AND until NOT GLOB '*[^-0-9HQ]*'),
  excluded TEXT CHECK (json_valid(excluded) AND json_type(excluded) = 'array'),
  date TEXT CHECK (length(date) BETWEEN 4 AND 10 AND date NOT GLOB '*[^-0-9HQ]*'),
  withdrawn TEXT
    CHECK (length(withdrawn) BETWEEN 4 AND 10 AND withdrawn NOT GLOB '*[^-0-9HQ]*'),
  purposes TEXT CHECK (json_valid(purposes) AND json_type(purposes) = 'array'),
  recipient TEXT,
  decided_by TEXT,
  n_agreeing INTEGER CHECK (n_agreeing >= 0),
  objections TEXT
    CHECK (length(objections) BETWEEN 1 AND 32 AND objections NOT GLOB '*[^a-z0-9_]*'),
  kept_until TEXT
    CHECK (length(kept_until) BETWEEN 4 AND 10 AND kept_until NOT GLOB '*[^-0-9HQ]*'),
  may_quote INTEGER CHECK (may_quote IN (0, 1)),
  may_contact_again INTEGER CHECK (may_contact_again IN (0, 1)),
  wording_version TEXT,
  wording_sha256 TEXT,
  asides TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(asides) AND json_type(asides) = 'object'),
  version INTEGER NOT NULL CHECK (version >= 1),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  changed_on TEXT NOT NULL
    CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  seat INTEGER NOT NULL CHECK (seat >= 0),
  why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE context_snapshot (
  id TEXT PRIMARY KEY,
  collective_id TEXT
    REFERENCES collective (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  review_id TEXT
    REFERENCES review (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  date TEXT CHECK (length(date) BETWEEN 4 AND 10 AND date NOT GLOB '*[^-0-9HQ]*'),
  civic_space TEXT
    CHECK (length(civic_space) BETWEEN 1 AND 32 AND civic_space NOT GLOB '*[^a-z0-9_]*'),
  conflict TEXT
    CHECK (length(conflict) BETWEEN 1 AND 32 AND conflict NOT GLOB '*[^a-z0-9_]*'),
  structural_pressure INTEGER CHECK (structural_pressure BETWEEN 0 AND 4),
  internal_priority_of_security INTEGER
    CHECK (internal_priority_of_security BETWEEN 0 AND 4),
  leadership_backing INTEGER CHECK (leadership_backing BETWEEN 0 AND 4),
  workload_pressure INTEGER CHECK (workload_pressure BETWEEN 0 AND 4),
  change_since_last INTEGER CHECK (change_since_last BETWEEN -2 AND 2),
  staff_turnover TEXT
    CHECK (length(staff_turnover) BETWEEN 1 AND 32 AND staff_turnover NOT GLOB '*[^a-z0-9_]*'),
  internal_trust INTEGER CHECK (internal_trust BETWEEN 0 AND 4),
  funding_stability INTEGER CHECK (funding_stability BETWEEN 0 AND 4),
  care_burden_recognised INTEGER CHECK (care_burden_recognised BETWEEN 0 AND 4),
  decision_sharing_by_gender INTEGER CHECK (decision_sharing_by_gender BETWEEN 0 AND 4),
  allies_within_reach INTEGER CHECK (allies_within_reach BETWEEN 0 AND 4),
  note TEXT,
  asides TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(asides) AND json_type(asides) = 'object'),
  version INTEGER NOT NULL CHECK (version >= 1),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  changed_on TEXT NOT NULL
    CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  seat INTEGER NOT NULL CHECK (seat >= 0),
  why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE dimension_score (
  id TEXT PRIMARY KEY,
  review_id TEXT NOT NULL
    REFERENCES review (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  dimension TEXT
    CHECK (length(dimension) BETWEEN 1 AND 32 AND dimension NOT GLOB '*[^a-z0-9_]*'),
  state INTEGER CHECK (state BETWEEN 0 AND 4),
  change INTEGER CHECK (change BETWEEN -2 AND 2),
  due_to TEXT CHECK (json_valid(due_to) AND json_type(due_to) = 'array'),
  asides TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(asides) AND json_type(asides) = 'object'),
  version INTEGER NOT NULL CHECK (version >= 1),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  changed_on TEXT NOT NULL
    CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  seat INTEGER NOT NULL CHECK (seat >= 0),
  why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE draft (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  entity TEXT NOT NULL,
  record_id TEXT NOT NULL,
  inside TEXT NOT NULL CHECK (json_valid(inside) AND json_type(inside) = 'object'),
  answers TEXT NOT NULL CHECK (json_valid(answers) AND json_type(answers) = 'object'),
  based_on INTEGER NOT NULL CHECK (based_on >= 0)
) STRICT;
CREATE TABLE emission_factor (
  id TEXT PRIMARY KEY,
  code TEXT,
  edition TEXT,
  unit TEXT CHECK (length(unit) BETWEEN 1 AND 32 AND unit NOT GLOB '*[^a-z0-9_]*'),
  kgco2e REAL CHECK (kgco2e >= 0),
  source_row TEXT,
  licence TEXT,
  user_edited INTEGER CHECK (user_edited IN (0, 1)),
  asides TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(asides) AND json_type(asides) = 'object'),
  version INTEGER NOT NULL CHECK (version >= 1),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  changed_on TEXT NOT NULL
    CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  seat INTEGER NOT NULL CHECK (seat >= 0),
  why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE entry (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  entity TEXT NOT NULL,
  folded TEXT NOT NULL
) STRICT;
CREATE TABLE export_record (
  id TEXT PRIMARY KEY,
  kind TEXT CHECK (length(kind) BETWEEN 1 AND 32 AND kind NOT GLOB '*[^a-z0-9_]*'),
  profile TEXT CHECK (length(profile) BETWEEN 1 AND 32 AND profile NOT GLOB '*[^a-z0-9_]*'),
  left_on TEXT CHECK (length(left_on) BETWEEN 4 AND 10 AND left_on NOT GLOB '*[^-0-9HQ]*'),
  batch INTEGER CHECK (batch >= 0),
  records TEXT,
  n_records INTEGER CHECK (n_records >= 0),
  export_id TEXT,
  base INTEGER CHECK (base >= 0),
  period TEXT,
  sha256 TEXT,
  recipient TEXT,
  decided_by TEXT,
  reason TEXT,
  consent TEXT
    REFERENCES consent (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  copy_of TEXT
    REFERENCES export_record (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  supersedes TEXT
    REFERENCES export_record (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  asides TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(asides) AND json_type(asides) = 'object'),
  version INTEGER NOT NULL CHECK (version >= 1),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  changed_on TEXT NOT NULL
    CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  seat INTEGER NOT NULL CHECK (seat >= 0),
  why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE funding (
  id TEXT PRIMARY KEY,
  process_id TEXT
    REFERENCES process (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  collective_id TEXT
    REFERENCES collective (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  kind TEXT CHECK (json_valid(kind) AND json_type(kind) = 'array'),
  donor_type TEXT
    CHECK (length(donor_type) BETWEEN 1 AND 32 AND donor_type NOT GLOB '*[^a-z0-9_]*'),
  proximity TEXT
    CHECK (length(proximity) BETWEEN 1 AND 32 AND proximity NOT GLOB '*[^a-z0-9_]*'),
  amount_band TEXT
    CHECK (length(amount_band) BETWEEN 1 AND 32 AND amount_band NOT GLOB '*[^a-z0-9_]*'),
  months INTEGER CHECK (months >= 0),
  flexibility TEXT
    CHECK (length(flexibility) BETWEEN 1 AND 32 AND flexibility NOT GLOB '*[^a-z0-9_]*'),
  has_emergency_cushion INTEGER CHECK (has_emergency_cushion IN (0, 1)),
  covers_review_time INTEGER CHECK (covers_review_time IN (0, 1)),
  donor_name TEXT,
  asides TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(asides) AND json_type(asides) = 'object'),
  version INTEGER NOT NULL CHECK (version >= 1),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  changed_on TEXT NOT NULL
    CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  seat INTEGER NOT NULL CHECK (seat >= 0),
  why TEXT NOT NULL DEFAULT '',
  CHECK (
    (process_id IS NOT NULL) + (collective_id IS NOT NULL) <= 1
  )
) STRICT;
CREATE TABLE history (
  number INTEGER PRIMARY KEY,
  step INTEGER NOT NULL,
  entity TEXT NOT NULL,
  record_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('added', 'changed', 'deleted')),
  row TEXT CHECK (json_valid(row)),
  CHECK ((kind = 'added') = (row IS NULL))
) STRICT;
CREATE TABLE incident (
  id TEXT PRIMARY KEY,
  collective_id TEXT
    REFERENCES collective (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  happened TEXT
    CHECK (length(happened) BETWEEN 4 AND 10 AND happened NOT GLOB '*[^-0-9HQ]*'),
  types TEXT CHECK (json_valid(types) AND json_type(types) = 'array'),
  narrative TEXT,
  kind TEXT CHECK (length(kind) BETWEEN 1 AND 32 AND kind NOT GLOB '*[^a-z0-9_]*'),
  target TEXT CHECK (length(target) BETWEEN 1 AND 32 AND target NOT GLOB '*[^a-z0-9_]*'),
  severity INTEGER CHECK (severity BETWEEN 0 AND 4),
  linked_to_work TEXT
    CHECK (length(linked_to_work) BETWEEN 1 AND 32 AND linked_to_work NOT GLOB '*[^a-z0-9_]*'),
  plan_covered TEXT
    CHECK (length(plan_covered) BETWEEN 1 AND 32 AND plan_covered NOT GLOB '*[^a-z0-9_]*'),
  plan_followed TEXT
    CHECK (length(plan_followed) BETWEEN 1 AND 32 AND plan_followed NOT GLOB '*[^a-z0-9_]*'),
  plan_helped INTEGER CHECK (plan_helped BETWEEN -2 AND 2),
  analysed_in_group INTEGER CHECK (analysed_in_group IN (0, 1)),
  analysed_on TEXT
    CHECK (length(analysed_on) BETWEEN 4 AND 10 AND analysed_on NOT GLOB '*[^-0-9HQ]*'),
  noted_on TEXT
    CHECK (length(noted_on) BETWEEN 4 AND 10 AND noted_on NOT GLOB '*[^-0-9HQ]*'),
  domain TEXT CHECK (length(domain) BETWEEN 1 AND 32 AND domain NOT GLOB '*[^a-z0-9_]*'),
  place_kind TEXT
    CHECK (length(place_kind) BETWEEN 1 AND 32 AND place_kind NOT GLOB '*[^a-z0-9_]*'),
  suspected TEXT
    CHECK (length(suspected) BETWEEN 1 AND 32 AND suspected NOT GLOB '*[^a-z0-9_]*'),
  reliability TEXT
    CHECK (length(reliability) BETWEEN 1 AND 32 AND reliability NOT GLOB '*[^a-z0-9_]*'),
  gendered TEXT
    CHECK (length(gendered) BETWEEN 1 AND 32 AND gendered NOT GLOB '*[^a-z0-9_]*'),
  how_noticed TEXT
    CHECK (length(how_noticed) BETWEEN 1 AND 32 AND how_noticed NOT GLOB '*[^a-z0-9_]*'),
  registered_after TEXT
    CHECK (length(registered_after) BETWEEN 1 AND 32 AND registered_after NOT GLOB '*[^a-z0-9_]*'),
  shared_with TEXT CHECK (json_valid(shared_with) AND json_type(shared_with) = 'array'),
  baseline_deviation TEXT
    CHECK (json_valid(baseline_deviation) AND json_type(baseline_deviation) = 'array'),
  case_state TEXT
    CHECK (length(case_state) BETWEEN 1 AND 32 AND case_state NOT GLOB '*[^a-z0-9_]*'),
  closing_reason TEXT
    CHECK (length(closing_reason) BETWEEN 1 AND 32 AND closing_reason NOT GLOB '*[^a-z0-9_]*'),
  same_pattern_as TEXT
    REFERENCES incident (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  support_event TEXT
    REFERENCES support_event (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  measure TEXT
    REFERENCES plan_element (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  asides TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(asides) AND json_type(asides) = 'object'),
  version INTEGER NOT NULL CHECK (version >= 1),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  changed_on TEXT NOT NULL
    CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  seat INTEGER NOT NULL CHECK (seat >= 0),
  why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE keeping (
  name TEXT PRIMARY KEY CHECK (name NOT GLOB '*[^a-z0-9_]*' AND length(name) > 0),
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE measure_check (
  id TEXT PRIMARY KEY,
  review_id TEXT NOT NULL
    REFERENCES review (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  known TEXT CHECK (length(known) BETWEEN 1 AND 32 AND known NOT GLOB '*[^a-z0-9_]*'),
  used TEXT CHECK (length(used) BETWEEN 1 AND 32 AND used NOT GLOB '*[^a-z0-9_]*'),
  tried TEXT CHECK (length(tried) BETWEEN 1 AND 32 AND tried NOT GLOB '*[^a-z0-9_]*'),
  helps TEXT CHECK (length(helps) BETWEEN 1 AND 32 AND helps NOT GLOB '*[^a-z0-9_]*'),
  obstacles TEXT CHECK (json_valid(obstacles) AND json_type(obstacles) = 'array'),
  decision TEXT
    CHECK (length(decision) BETWEEN 1 AND 32 AND decision NOT GLOB '*[^a-z0-9_]*'),
  measure_lineage TEXT,
  asides TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(asides) AND json_type(asides) = 'object'),
  version INTEGER NOT NULL CHECK (version >= 1),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  changed_on TEXT NOT NULL
    CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  seat INTEGER NOT NULL CHECK (seat >= 0),
  why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE member (
  seat INTEGER PRIMARY KEY CHECK (seat >= 0),
  label TEXT NOT NULL,
  since TEXT NOT NULL CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE TABLE outcome (
  id TEXT PRIMARY KEY,
  collective_id TEXT
    REFERENCES collective (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  review_id TEXT
    REFERENCES review (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  statement TEXT,
  who_changed TEXT
    CHECK (length(who_changed) BETWEEN 1 AND 32 AND who_changed NOT GLOB '*[^a-z0-9_]*'),
  noticed TEXT CHECK (length(noticed) BETWEEN 4 AND 10 AND noticed NOT GLOB '*[^-0-9HQ]*'),
  change TEXT CHECK (json_valid(change) AND json_type(change) = 'array'),
  value INTEGER CHECK (value BETWEEN -2 AND 2),
  significance INTEGER CHECK (significance BETWEEN 0 AND 4),
  why_it_matters TEXT,
  sustained TEXT
    CHECK (length(sustained) BETWEEN 1 AND 32 AND sustained NOT GLOB '*[^a-z0-9_]*'),
  dimension TEXT
    CHECK (length(dimension) BETWEEN 1 AND 32 AND dimension NOT GLOB '*[^a-z0-9_]*'),
  expected INTEGER CHECK (expected IN (0, 1)),
  evidence TEXT
    CHECK (length(evidence) BETWEEN 1 AND 32 AND evidence NOT GLOB '*[^a-z0-9_]*'),
  substantiated_by TEXT
    CHECK (length(substantiated_by) BETWEEN 1 AND 32 AND substantiated_by NOT GLOB '*[^a-z0-9_]*'),
  is_most_significant INTEGER CHECK (is_most_significant IN (0, 1)),
  most_significant_in TEXT
    CHECK (length(most_significant_in) BETWEEN 1 AND 32 AND most_significant_in NOT GLOB '*[^a-z0-9_]*'),
  asides TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(asides) AND json_type(asides) = 'object'),
  version INTEGER NOT NULL CHECK (version >= 1),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  changed_on TEXT NOT NULL
    CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  seat INTEGER NOT NULL CHECK (seat >= 0),
  why TEXT NOT NULL DEFAULT '',
  CHECK (
    (collective_id IS NOT NULL) + (review_id IS NOT NULL) <= 1
  )
) STRICT;
CREATE TABLE outcome_contribution (
  id TEXT PRIMARY KEY,
  outcome_id TEXT NOT NULL
    REFERENCES outcome (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  source TEXT CHECK (length(source) BETWEEN 1 AND 32 AND source NOT GLOB '*[^a-z0-9_]*'),
  share TEXT CHECK (length(share) BETWEEN 1 AND 32 AND share NOT GLOB '*[^a-z0-9_]*'),
  resource TEXT CHECK (json_valid(resource) AND json_type(resource) = 'array'),
  reasoning TEXT CHECK (json_valid(reasoning) AND json_type(reasoning) = 'array'),
  context_helped TEXT
    CHECK (json_valid(context_helped) AND json_type(context_helped) = 'array'),
  context_hindered TEXT
    CHECK (json_valid(context_hindered) AND json_type(context_hindered) = 'array'),
  process TEXT
    REFERENCES process (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  activity TEXT
    REFERENCES activity (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  support_event TEXT
    REFERENCES support_event (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  months_between INTEGER CHECK (months_between >= 0),
  asides TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(asides) AND json_type(asides) = 'object'),
  version INTEGER NOT NULL CHECK (version >= 1),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  changed_on TEXT NOT NULL
    CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  seat INTEGER NOT NULL CHECK (seat >= 0),
  why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE plan_element (
  id TEXT PRIMARY KEY,
  plan_version_id TEXT
    REFERENCES plan_version (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  collective_id TEXT
    REFERENCES collective (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  content TEXT,
  menu TEXT CHECK (length(menu) BETWEEN 1 AND 32 AND menu NOT GLOB '*[^a-z0-9_]*'),
  kind TEXT CHECK (length(kind) BETWEEN 1 AND 32 AND kind NOT GLOB '*[^a-z0-9_]*'),
  responsible_role TEXT,
  depends_on TEXT
    CHECK (length(depends_on) BETWEEN 1 AND 32 AND depends_on NOT GLOB '*[^a-z0-9_]*'),
  state TEXT CHECK (length(state) BETWEEN 1 AND 32 AND state NOT GLOB '*[^a-z0-9_]*'),
  tested TEXT CHECK (length(tested) BETWEEN 1 AND 32 AND tested NOT GLOB '*[^a-z0-9_]*'),
  obstacles TEXT CHECK (json_valid(obstacles) AND json_type(obstacles) = 'array'),
  lineage TEXT,
  domain TEXT CHECK (length(domain) BETWEEN 1 AND 32 AND domain NOT GLOB '*[^a-z0-9_]*'),
  dimension TEXT
    CHECK (length(dimension) BETWEEN 1 AND 32 AND dimension NOT GLOB '*[^a-z0-9_]*'),
  level TEXT CHECK (length(level) BETWEEN 1 AND 32 AND level NOT GLOB '*[^a-z0-9_]*'),
  risk TEXT
    REFERENCES risk_item (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  resources TEXT CHECK (json_valid(resources) AND json_type(resources) = 'array'),
  due TEXT CHECK (length(due) BETWEEN 4 AND 10 AND due NOT GLOB '*[^-0-9HQ]*'),
  last_tested TEXT
    CHECK (length(last_tested) BETWEEN 4 AND 10 AND last_tested NOT GLOB '*[^-0-9HQ]*'),
  asides TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(asides) AND json_type(asides) = 'object'),
  version INTEGER NOT NULL CHECK (version >= 1),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  changed_on TEXT NOT NULL
    CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  seat INTEGER NOT NULL CHECK (seat >= 0),
  why TEXT NOT NULL DEFAULT '',
  CHECK (
    (plan_version_id IS NOT NULL) + (collective_id IS NOT NULL) <= 1
  )
) STRICT;
CREATE TABLE plan_version (
  id TEXT PRIMARY KEY,
  security_plan_id TEXT NOT NULL
    REFERENCES security_plan (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  date TEXT CHECK (length(date) BETWEEN 4 AND 10 AND date NOT GLOB '*[^-0-9HQ]*'),
  reason TEXT CHECK (length(reason) BETWEEN 1 AND 32 AND reason NOT GLOB '*[^a-z0-9_]*'),
  agreed_by TEXT
    CHECK (length(agreed_by) BETWEEN 1 AND 32 AND agreed_by NOT GLOB '*[^a-z0-9_]*'),
  summary TEXT,
  number INTEGER CHECK (number >= 0),
  stage TEXT CHECK (length(stage) BETWEEN 1 AND 32 AND stage NOT GLOB '*[^a-z0-9_]*'),
  asides TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(asides) AND json_type(asides) = 'object'),
  version INTEGER NOT NULL CHECK (version >= 1),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  changed_on TEXT NOT NULL
    CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  seat INTEGER NOT NULL CHECK (seat >= 0),
  why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE practice (
  id TEXT PRIMARY KEY,
  collective_id TEXT
    REFERENCES collective (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  process_id TEXT
    REFERENCES process (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  activity_id TEXT
    REFERENCES activity (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  review_id TEXT
    REFERENCES review (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  text TEXT,
  topic TEXT CHECK (length(topic) BETWEEN 1 AND 32 AND topic NOT GLOB '*[^a-z0-9_]*'),
  agreed_on TEXT
    CHECK (length(agreed_on) BETWEEN 4 AND 10 AND agreed_on NOT GLOB '*[^-0-9HQ]*'),
  origin TEXT CHECK (length(origin) BETWEEN 1 AND 32 AND origin NOT GLOB '*[^a-z0-9_]*'),
  scope TEXT CHECK (length(scope) BETWEEN 1 AND 32 AND scope NOT GLOB '*[^a-z0-9_]*'),
  asides TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(asides) AND json_type(asides) = 'object'),
  version INTEGER NOT NULL CHECK (version >= 1),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  changed_on TEXT NOT NULL
    CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  seat INTEGER NOT NULL CHECK (seat >= 0),
  why TEXT NOT NULL DEFAULT '',
  CHECK (
    (collective_id IS NOT NULL) + (process_id IS NOT NULL) + (activity_id IS NOT NULL) +
    (review_id IS NOT NULL) <= 1
  )
) STRICT;
CREATE TABLE practice_check (
  id TEXT PRIMARY KEY,
  practice_id TEXT NOT NULL
    REFERENCES practice (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  state TEXT CHECK (length(state) BETWEEN 1 AND 32 AND state NOT GLOB '*[^a-z0-9_]*'),
  helpers TEXT CHECK (json_valid(helpers) AND json_type(helpers) = 'array'),
  obstacles TEXT CHECK (json_valid(obstacles) AND json_type(obstacles) = 'array'),
  months_since INTEGER CHECK (months_since >= 0),
  asides TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(asides) AND json_type(asides) = 'object'),
  version INTEGER NOT NULL CHECK (version >= 1),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  changed_on TEXT NOT NULL
    CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  seat INTEGER NOT NULL CHECK (seat >= 0),
  why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE process (
  id TEXT PRIMARY KEY,
  collective_id TEXT
    REFERENCES collective (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  title TEXT,
  our_role TEXT
    CHECK (length(our_role) BETWEEN 1 AND 32 AND our_role NOT GLOB '*[^a-z0-9_]*'),
  receivers TEXT
    CHECK (length(receivers) BETWEEN 1 AND 32 AND receivers NOT GLOB '*[^a-z0-9_]*'),
  initiated_by TEXT
    CHECK (length(initiated_by) BETWEEN 1 AND 32 AND initiated_by NOT GLOB '*[^a-z0-9_]*'),
  rhythm TEXT CHECK (length(rhythm) BETWEEN 1 AND 32 AND rhythm NOT GLOB '*[^a-z0-9_]*'),
  start TEXT CHECK (length(start) BETWEEN 4 AND 10 AND start NOT GLOB '*[^-0-9HQ]*'),
  "end" TEXT CHECK (length("end") BETWEEN 4 AND 10 AND "end" NOT GLOB '*[^-0-9HQ]*'),
  topics TEXT CHECK (json_valid(topics) AND json_type(topics) = 'array'),
  kinds TEXT CHECK (json_valid(kinds) AND json_type(kinds) = 'array'),
  diagnosis TEXT
    CHECK (length(diagnosis) BETWEEN 1 AND 32 AND diagnosis NOT GLOB '*[^a-z0-9_]*'),
  agreement TEXT
    CHECK (length(agreement) BETWEEN 1 AND 32 AND agreement NOT GLOB '*[^a-z0-9_]*'),
  purposes TEXT CHECK (json_valid(purposes) AND json_type(purposes) = 'array'),
  methods TEXT CHECK (json_valid(methods) AND json_type(methods) = 'array'),
  adaptations TEXT CHECK (json_valid(adaptations) AND json_type(adaptations) = 'array'),
  followup_planned TEXT
    CHECK (length(followup_planned) BETWEEN 1 AND 32 AND followup_planned NOT GLOB '*[^a-z0-9_]*'),
  co_designed INTEGER CHECK (co_designed BETWEEN 0 AND 4),
  ended_as TEXT
    CHECK (length(ended_as) BETWEEN 1 AND 32 AND ended_as NOT GLOB '*[^a-z0-9_]*'),
  n_started INTEGER CHECK (n_started >= 0),
  n_finished INTEGER CHECK (n_finished >= 0),
  grew_out_of TEXT
    REFERENCES process (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  grew_out_of_activity TEXT
    REFERENCES activity (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  note TEXT,
  asides TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(asides) AND json_type(asides) = 'object'),
  version INTEGER NOT NULL CHECK (version >= 1),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  changed_on TEXT NOT NULL
    CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  seat INTEGER NOT NULL CHECK (seat >= 0),
  why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE process_party (
  id TEXT PRIMARY KEY,
  process_id TEXT NOT NULL
    REFERENCES process (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  part TEXT CHECK (json_valid(part) AND json_type(part) = 'array'),
  kind TEXT CHECK (length(kind) BETWEEN 1 AND 32 AND kind NOT GLOB '*[^a-z0-9_]*'),
  proximity TEXT
    CHECK (length(proximity) BETWEEN 1 AND 32 AND proximity NOT GLOB '*[^a-z0-9_]*'),
  name TEXT,
  asides TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(asides) AND json_type(asides) = 'object'),
  version INTEGER NOT NULL CHECK (version >= 1),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  changed_on TEXT NOT NULL
    CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  seat INTEGER NOT NULL CHECK (seat >= 0),
  why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE reaction (
  id TEXT PRIMARY KEY,
  incident_id TEXT NOT NULL
    REFERENCES incident (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  speed TEXT CHECK (length(speed) BETWEEN 1 AND 32 AND speed NOT GLOB '*[^a-z0-9_]*'),
  kind TEXT CHECK (json_valid(kind) AND json_type(kind) = 'array'),
  result INTEGER CHECK (result BETWEEN -2 AND 2),
  mechanism_answer TEXT
    CHECK (length(mechanism_answer) BETWEEN 1 AND 32 AND mechanism_answer NOT GLOB '*[^a-z0-9_]*'),
  by_level TEXT
    CHECK (length(by_level) BETWEEN 1 AND 32 AND by_level NOT GLOB '*[^a-z0-9_]*'),
  asides TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(asides) AND json_type(asides) = 'object'),
  version INTEGER NOT NULL CHECK (version >= 1),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  changed_on TEXT NOT NULL
    CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  seat INTEGER NOT NULL CHECK (seat >= 0),
  why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE resource (
  id TEXT PRIMARY KEY,
  collective_id TEXT
    REFERENCES collective (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  name TEXT,
  kind TEXT CHECK (length(kind) BETWEEN 1 AND 32 AND kind NOT GLOB '*[^a-z0-9_]*'),
  for_what TEXT CHECK (json_valid(for_what) AND json_type(for_what) = 'array'),
  how_to_reach TEXT,
  languages TEXT CHECK (json_valid(languages) AND json_type(languages) = 'array'),
  good_for_emergency INTEGER CHECK (good_for_emergency IN (0, 1)),
  last_checked TEXT
    CHECK (length(last_checked) BETWEEN 4 AND 10 AND last_checked NOT GLOB '*[^-0-9HQ]*'),
  proximity TEXT
    CHECK (length(proximity) BETWEEN 1 AND 32 AND proximity NOT GLOB '*[^a-z0-9_]*'),
  rating INTEGER CHECK (rating BETWEEN 0 AND 4),
  note TEXT,
  asides TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(asides) AND json_type(asides) = 'object'),
  version INTEGER NOT NULL CHECK (version >= 1),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  changed_on TEXT NOT NULL
    CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  seat INTEGER NOT NULL CHECK (seat >= 0),
  why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE review (
  id TEXT PRIMARY KEY,
  security_plan_id TEXT NOT NULL
    REFERENCES security_plan (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  date TEXT CHECK (length(date) BETWEEN 4 AND 10 AND date NOT GLOB '*[^-0-9HQ]*'),
  depth TEXT CHECK (length(depth) BETWEEN 1 AND 32 AND depth NOT GLOB '*[^a-z0-9_]*'),
  trigger TEXT CHECK (length(trigger) BETWEEN 1 AND 32 AND trigger NOT GLOB '*[^a-z0-9_]*'),
  facilitated_by TEXT
    CHECK (length(facilitated_by) BETWEEN 1 AND 32 AND facilitated_by NOT GLOB '*[^a-z0-9_]*'),
  n_total INTEGER CHECK (n_total >= 0),
  n_women INTEGER CHECK (n_women >= 0),
  who_missing TEXT CHECK (json_valid(who_missing) AND json_type(who_missing) = 'array'),
  decision TEXT
    CHECK (length(decision) BETWEEN 1 AND 32 AND decision NOT GLOB '*[^a-z0-9_]*'),
  next_due TEXT
    CHECK (length(next_due) BETWEEN 4 AND 10 AND next_due NOT GLOB '*[^-0-9HQ]*'),
  state TEXT CHECK (length(state) BETWEEN 1 AND 32 AND state NOT GLOB '*[^a-z0-9_]*'),
  steps_done TEXT CHECK (json_valid(steps_done) AND json_type(steps_done) = 'array'),
  not_recorded TEXT CHECK (json_valid(not_recorded) AND json_type(not_recorded) = 'array'),
  plan_stage TEXT
    CHECK (length(plan_stage) BETWEEN 1 AND 32 AND plan_stage NOT GLOB '*[^a-z0-9_]*'),
  carriers_still_meet INTEGER CHECK (carriers_still_meet IN (0, 1)),
  more_often_when TEXT
    CHECK (json_valid(more_often_when) AND json_type(more_often_when) = 'array'),
  setting TEXT CHECK (length(setting) BETWEEN 1 AND 32 AND setting NOT GLOB '*[^a-z0-9_]*'),
  minutes INTEGER CHECK (minutes >= 0),
  n_young INTEGER CHECK (n_young >= 0),
  ease_of_meeting INTEGER CHECK (ease_of_meeting BETWEEN 0 AND 4),
  note TEXT,
  asides TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(asides) AND json_type(asides) = 'object'),
  version INTEGER NOT NULL CHECK (version >= 1),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  changed_on TEXT NOT NULL
    CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  seat INTEGER NOT NULL CHECK (seat >= 0),
  why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE risk_item (
  id TEXT PRIMARY KEY,
  plan_version_id TEXT NOT NULL
    REFERENCES plan_version (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  threat TEXT CHECK (length(threat) BETWEEN 1 AND 32 AND threat NOT GLOB '*[^a-z0-9_]*'),
  status TEXT CHECK (length(status) BETWEEN 1 AND 32 AND status NOT GLOB '*[^a-z0-9_]*'),
  affected TEXT
    CHECK (length(affected) BETWEEN 1 AND 32 AND affected NOT GLOB '*[^a-z0-9_]*'),
  gendered TEXT
    CHECK (length(gendered) BETWEEN 1 AND 32 AND gendered NOT GLOB '*[^a-z0-9_]*'),
  threat_level INTEGER CHECK (threat_level BETWEEN 0 AND 4),
  vulnerability INTEGER CHECK (vulnerability BETWEEN 0 AND 4),
  capacity INTEGER CHECK (capacity BETWEEN 0 AND 4),
  change_since_last INTEGER CHECK (change_since_last BETWEEN -2 AND 2),
  lineage TEXT,
  priority INTEGER CHECK (priority >= 0),
  handling TEXT
    CHECK (length(handling) BETWEEN 1 AND 32 AND handling NOT GLOB '*[^a-z0-9_]*'),
  vulnerabilities TEXT
    CHECK (json_valid(vulnerabilities) AND json_type(vulnerabilities) = 'array'),
  capacities TEXT CHECK (json_valid(capacities) AND json_type(capacities) = 'array'),
  targeting TEXT
    CHECK (length(targeting) BETWEEN 1 AND 32 AND targeting NOT GLOB '*[^a-z0-9_]*'),
  dimension TEXT
    CHECK (length(dimension) BETWEEN 1 AND 32 AND dimension NOT GLOB '*[^a-z0-9_]*'),
  actor TEXT
    REFERENCES actor (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  note TEXT,
  asides TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(asides) AND json_type(asides) = 'object'),
  version INTEGER NOT NULL CHECK (version >= 1),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  changed_on TEXT NOT NULL
    CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  seat INTEGER NOT NULL CHECK (seat >= 0),
  why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE VIRTUAL TABLE search USING fts5 (
  folded,
  content = 'entry',
  content_rowid = 'number',
  columnsize = 0,
  tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TABLE 'search_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE 'search_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE TABLE security_plan (
  id TEXT PRIMARY KEY,
  collective_id TEXT
    REFERENCES collective (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  scope TEXT CHECK (length(scope) BETWEEN 1 AND 32 AND scope NOT GLOB '*[^a-z0-9_]*'),
  form TEXT CHECK (length(form) BETWEEN 1 AND 32 AND form NOT GLOB '*[^a-z0-9_]*'),
  stage TEXT CHECK (length(stage) BETWEEN 1 AND 32 AND stage NOT GLOB '*[^a-z0-9_]*'),
  made_by TEXT CHECK (length(made_by) BETWEEN 1 AND 32 AND made_by NOT GLOB '*[^a-z0-9_]*'),
  carried_by TEXT
    CHECK (length(carried_by) BETWEEN 1 AND 32 AND carried_by NOT GLOB '*[^a-z0-9_]*'),
  who_knows_it INTEGER CHECK (who_knows_it BETWEEN 0 AND 4),
  review_every_months INTEGER CHECK (review_every_months >= 0),
  emergency_money TEXT
    CHECK (length(emergency_money) BETWEEN 1 AND 32 AND emergency_money NOT GLOB '*[^a-z0-9_]*'),
  organised_by TEXT
    CHECK (length(organised_by) BETWEEN 1 AND 32 AND organised_by NOT GLOB '*[^a-z0-9_]*'),
  basis TEXT CHECK (length(basis) BETWEEN 1 AND 32 AND basis NOT GLOB '*[^a-z0-9_]*'),
  network_plan TEXT
    REFERENCES security_plan (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  first_agreed TEXT
    CHECK (length(first_agreed) BETWEEN 4 AND 10 AND first_agreed NOT GLOB '*[^-0-9HQ]*'),
  women_part INTEGER CHECK (women_part BETWEEN 0 AND 4),
  youth_part INTEGER CHECK (youth_part BETWEEN 0 AND 4),
  kept_where TEXT
    CHECK (length(kept_where) BETWEEN 1 AND 32 AND kept_where NOT GLOB '*[^a-z0-9_]*'),
  next_review TEXT
    CHECK (length(next_review) BETWEEN 4 AND 10 AND next_review NOT GLOB '*[^-0-9HQ]*'),
  valid_until TEXT
    CHECK (length(valid_until) BETWEEN 4 AND 10 AND valid_until NOT GLOB '*[^-0-9HQ]*'),
  asides TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(asides) AND json_type(asides) = 'object'),
  version INTEGER NOT NULL CHECK (version >= 1),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  changed_on TEXT NOT NULL
    CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  seat INTEGER NOT NULL CHECK (seat >= 0),
  why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE sentinel (words TEXT NOT NULL) STRICT;
CREATE TABLE step (
  number INTEGER PRIMARY KEY,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  seat INTEGER NOT NULL CHECK (seat >= 0),
  why TEXT NOT NULL DEFAULT '',
  undoes INTEGER REFERENCES step (number),
  history_from INTEGER NOT NULL
) STRICT;
CREATE TABLE support_event (
  id TEXT PRIMARY KEY,
  collective_id TEXT
    REFERENCES collective (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  incident_id TEXT
    REFERENCES incident (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  kinds TEXT CHECK (json_valid(kinds) AND json_type(kinds) = 'array'),
  asked TEXT CHECK (length(asked) BETWEEN 4 AND 10 AND asked NOT GLOB '*[^-0-9HQ]*'),
  wait TEXT CHECK (length(wait) BETWEEN 1 AND 32 AND wait NOT GLOB '*[^a-z0-9_]*'),
  provider_type TEXT
    CHECK (length(provider_type) BETWEEN 1 AND 32 AND provider_type NOT GLOB '*[^a-z0-9_]*'),
  proximity TEXT
    CHECK (length(proximity) BETWEEN 1 AND 32 AND proximity NOT GLOB '*[^a-z0-9_]*'),
  as_asked TEXT
    CHECK (length(as_asked) BETWEEN 1 AND 32 AND as_asked NOT GLOB '*[^a-z0-9_]*'),
  length REAL CHECK (length >= 0),
  unit TEXT CHECK (length(unit) BETWEEN 1 AND 32 AND unit NOT GLOB '*[^a-z0-9_]*'),
  n_people INTEGER CHECK (n_people >= 0),
  included_family INTEGER CHECK (included_family IN (0, 1)),
  usefulness INTEGER CHECK (usefulness BETWEEN 0 AND 4),
  returned TEXT
    CHECK (length(returned) BETWEEN 1 AND 32 AND returned NOT GLOB '*[^a-z0-9_]*'),
  return_followed_up INTEGER CHECK (return_followed_up IN (0, 1)),
  note TEXT,
  asides TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(asides) AND json_type(asides) = 'object'),
  version INTEGER NOT NULL CHECK (version >= 1),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  changed_on TEXT NOT NULL
    CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  seat INTEGER NOT NULL CHECK (seat >= 0),
  why TEXT NOT NULL DEFAULT '',
  CHECK (
    (collective_id IS NOT NULL) + (incident_id IS NOT NULL) <= 1
  )
) STRICT;
CREATE TABLE threat_assessment (
  id TEXT PRIMARY KEY,
  incident_id TEXT NOT NULL
    REFERENCES incident (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  facts_clear INTEGER CHECK (facts_clear BETWEEN 0 AND 4),
  pattern TEXT CHECK (length(pattern) BETWEEN 1 AND 32 AND pattern NOT GLOB '*[^a-z0-9_]*'),
  means TEXT CHECK (length(means) BETWEEN 1 AND 32 AND means NOT GLOB '*[^a-z0-9_]*'),
  objective TEXT
    CHECK (length(objective) BETWEEN 1 AND 32 AND objective NOT GLOB '*[^a-z0-9_]*'),
  source_known INTEGER CHECK (source_known BETWEEN 0 AND 4),
  conclusion TEXT
    CHECK (length(conclusion) BETWEEN 1 AND 32 AND conclusion NOT GLOB '*[^a-z0-9_]*'),
  reopen_if TEXT,
  asides TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(asides) AND json_type(asides) = 'object'),
  version INTEGER NOT NULL CHECK (version >= 1),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  changed_on TEXT NOT NULL
    CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  seat INTEGER NOT NULL CHECK (seat >= 0),
  why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE topic_learning (
  id TEXT PRIMARY KEY,
  activity_id TEXT NOT NULL
    REFERENCES activity (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  topic TEXT CHECK (length(topic) BETWEEN 1 AND 32 AND topic NOT GLOB '*[^a-z0-9_]*'),
  before INTEGER CHECK (before BETWEEN 0 AND 4),
  after INTEGER CHECK (after BETWEEN 0 AND 4),
  asides TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(asides) AND json_type(asides) = 'object'),
  version INTEGER NOT NULL CHECK (version >= 1),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  changed_on TEXT NOT NULL
    CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  seat INTEGER NOT NULL CHECK (seat >= 0),
  why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE travel_leg (
  id TEXT PRIMARY KEY,
  activity_id TEXT NOT NULL
    REFERENCES activity (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  who TEXT CHECK (length(who) BETWEEN 1 AND 32 AND who NOT GLOB '*[^a-z0-9_]*'),
  people INTEGER CHECK (people >= 0),
  mode TEXT CHECK (length(mode) BETWEEN 1 AND 32 AND mode NOT GLOB '*[^a-z0-9_]*'),
  distance_band TEXT
    CHECK (length(distance_band) BETWEEN 1 AND 32 AND distance_band NOT GLOB '*[^a-z0-9_]*'),
  there_and_back INTEGER CHECK (there_and_back IN (0, 1)),
  why_travel TEXT
    CHECK (length(why_travel) BETWEEN 1 AND 32 AND why_travel NOT GLOB '*[^a-z0-9_]*'),
  alternative_considered TEXT
    CHECK (length(alternative_considered) BETWEEN 1 AND 32 AND alternative_considered NOT GLOB '*[^a-z0-9_]*'),
  nights INTEGER CHECK (nights >= 0),
  kilometres REAL CHECK (kilometres >= 0),
  factor_code TEXT,
  factor_edition TEXT,
  kgco2e REAL CHECK (kgco2e >= 0),
  asides TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(asides) AND json_type(asides) = 'object'),
  version INTEGER NOT NULL CHECK (version >= 1),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  changed_on TEXT NOT NULL
    CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  seat INTEGER NOT NULL CHECK (seat >= 0),
  why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE wheel_score (
  id TEXT PRIMARY KEY,
  review_id TEXT NOT NULL
    REFERENCES review (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  spoke TEXT CHECK (length(spoke) BETWEEN 1 AND 32 AND spoke NOT GLOB '*[^a-z0-9_]*'),
  median INTEGER CHECK (median BETWEEN 0 AND 4),
  low INTEGER CHECK (low BETWEEN 0 AND 4),
  high INTEGER CHECK (high BETWEEN 0 AND 4),
  obstacles TEXT CHECK (json_valid(obstacles) AND json_type(obstacles) = 'array'),
  asides TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(asides) AND json_type(asides) = 'object'),
  version INTEGER NOT NULL CHECK (version >= 1),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  changed_on TEXT NOT NULL
    CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  seat INTEGER NOT NULL CHECK (seat >= 0),
  why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TRIGGER action_added AFTER INSERT ON action BEGIN
  INSERT INTO history (step, entity, record_id, version, kind)
  SELECT max(number), 'action', new.id, new.version, 'added' FROM step;
END;
CREATE TRIGGER action_changed AFTER UPDATE ON action BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'action', old.id, old.version, 'changed', json_patch('{}', json_object(
    'id', old.id, 'review_id', old.review_id, 'incident_id', old.incident_id,
    'activity_id', old.activity_id, 'process_id', old.process_id,
    'support_event_id', old.support_event_id, 'collective_id', old.collective_id,
    'what', old.what, 'responsible_role', old.responsible_role, 'due', old.due,
    'state', old.state, 'kind', old.kind, 'obstacles', old.obstacles, 'asides', old.asides,
    'version', old.version, 'made_on', old.made_on, 'changed_on', old.changed_on,
    'seat', old.seat, 'why', old.why
  )) FROM step;
END;
CREATE TRIGGER action_deleted AFTER DELETE ON action BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'action', old.id, old.version, 'deleted', json_patch('{}', json_object(
    'id', old.id, 'review_id', old.review_id, 'incident_id', old.incident_id,
    'activity_id', old.activity_id, 'process_id', old.process_id,
    'support_event_id', old.support_event_id, 'collective_id', old.collective_id,
    'what', old.what, 'responsible_role', old.responsible_role, 'due', old.due,
    'state', old.state, 'kind', old.kind, 'obstacles', old.obstacles, 'asides', old.asides,
    'version', old.version, 'made_on', old.made_on, 'changed_on', old.changed_on,
    'seat', old.seat, 'why', old.why
  )) FROM step;
  DELETE FROM entry WHERE id = old.id;
END;
CREATE TRIGGER activity_added AFTER INSERT ON activity BEGIN
  INSERT INTO history (step, entity, record_id, version, kind)
  SELECT max(number), 'activity', new.id, new.version, 'added' FROM step;
END;
CREATE TRIGGER activity_changed AFTER UPDATE ON activity BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'activity', old.id, old.version, 'changed', json_patch('{}', json_object(
    'id', old.id, 'process_id', old.process_id, 'collective_id', old.collective_id,
    'date', old.date, 'state', old.state, 'kind', old.kind, 'length', old.length,
    'unit', old.unit, 'modality', old.modality, 'topics', old.topics,
    'n_total', old.n_total, 'n_ours', old.n_ours, 'n_women', old.n_women,
    'follows_up', old.follows_up, 'usefulness', old.usefulness,
    'safety_felt', old.safety_felt, 'relevance', old.relevance,
    'n_answered', old.n_answered, 'sessions', old.sessions,
    'expected_change', old.expected_change, 'pi_elearning', old.pi_elearning,
    'place_kind', old.place_kind, 'place', old.place, 'languages', old.languages,
    'interpretation', old.interpretation, 'facilitators_n', old.facilitators_n,
    'facilitator_origin', old.facilitator_origin,
    'facilitators_gender', old.facilitators_gender, 'n_children', old.n_children,
    'n_young', old.n_young, 'n_other_gender', old.n_other_gender,
    'n_returning', old.n_returning, 'decision_makers', old.decision_makers,
    'childcare', old.childcare, 'travel_paid', old.travel_paid,
    'access_support', old.access_support, 'others_present', old.others_present,
    'reason_if_interrupted', old.reason_if_interrupted, 'note', old.note,
    'asides', old.asides, 'version', old.version, 'made_on', old.made_on,
    'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
END;
CREATE TRIGGER activity_deleted AFTER DELETE ON activity BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'activity', old.id, old.version, 'deleted', json_patch('{}', json_object(
    'id', old.id, 'process_id', old.process_id, 'collective_id', old.collective_id,
    'date', old.date, 'state', old.state, 'kind', old.kind, 'length', old.length,
    'unit', old.unit, 'modality', old.modality, 'topics', old.topics,
    'n_total', old.n_total, 'n_ours', old.n_ours, 'n_women', old.n_women,
    'follows_up', old.follows_up, 'usefulness', old.usefulness,
    'safety_felt', old.safety_felt, 'relevance', old.relevance,
    'n_answered', old.n_answered, 'sessions', old.sessions,
    'expected_change', old.expected_change, 'pi_elearning', old.pi_elearning,
    'place_kind', old.place_kind, 'place', old.place, 'languages', old.languages,
    'interpretation', old.interpretation, 'facilitators_n', old.facilitators_n,
    'facilitator_origin', old.facilitator_origin,
    'facilitators_gender', old.facilitators_gender, 'n_children', old.n_children,
    'n_young', old.n_young, 'n_other_gender', old.n_other_gender,
    'n_returning', old.n_returning, 'decision_makers', old.decision_makers,
    'childcare', old.childcare, 'travel_paid', old.travel_paid,
    'access_support', old.access_support, 'others_present', old.others_present,
    'reason_if_interrupted', old.reason_if_interrupted, 'note', old.note,
    'asides', old.asides, 'version', old.version, 'made_on', old.made_on,
    'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
  DELETE FROM entry WHERE id = old.id;
END;
CREATE TRIGGER actor_added AFTER INSERT ON actor BEGIN
  INSERT INTO history (step, entity, record_id, version, kind)
  SELECT max(number), 'actor', new.id, new.version, 'added' FROM step;
END;
CREATE TRIGGER actor_changed AFTER UPDATE ON actor BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'actor', old.id, old.version, 'changed', json_patch('{}', json_object(
    'id', old.id, 'collective_id', old.collective_id, 'label', old.label, 'type', old.type,
    'stance', old.stance, 'power', old.power, 'will_to_protect', old.will_to_protect,
    'changed', old.changed, 'duty', old.duty, 'note', old.note, 'asides', old.asides,
    'version', old.version, 'made_on', old.made_on, 'changed_on', old.changed_on,
    'seat', old.seat, 'why', old.why
  )) FROM step;
END;
CREATE TRIGGER actor_deleted AFTER DELETE ON actor BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'actor', old.id, old.version, 'deleted', json_patch('{}', json_object(
    'id', old.id, 'collective_id', old.collective_id, 'label', old.label, 'type', old.type,
    'stance', old.stance, 'power', old.power, 'will_to_protect', old.will_to_protect,
    'changed', old.changed, 'duty', old.duty, 'note', old.note, 'asides', old.asides,
    'version', old.version, 'made_on', old.made_on, 'changed_on', old.changed_on,
    'seat', old.seat, 'why', old.why
  )) FROM step;
  DELETE FROM entry WHERE id = old.id;
END;
CREATE TRIGGER actor_link_added AFTER INSERT ON actor_link BEGIN
  INSERT INTO history (step, entity, record_id, version, kind)
  SELECT max(number), 'actor_link', new.id, new.version, 'added' FROM step;
END;
CREATE TRIGGER actor_link_changed AFTER UPDATE ON actor_link BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'actor_link', old.id, old.version, 'changed', json_patch('{}', json_object(
    'id', old.id, 'collective_id', old.collective_id, 'from_actor', old.from_actor,
    'relation', old.relation, 'to_actor', old.to_actor, 'asides', old.asides,
    'version', old.version, 'made_on', old.made_on, 'changed_on', old.changed_on,
    'seat', old.seat, 'why', old.why
  )) FROM step;
END;
CREATE TRIGGER actor_link_deleted AFTER DELETE ON actor_link BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'actor_link', old.id, old.version, 'deleted', json_patch('{}', json_object(
    'id', old.id, 'collective_id', old.collective_id, 'from_actor', old.from_actor,
    'relation', old.relation, 'to_actor', old.to_actor, 'asides', old.asides,
    'version', old.version, 'made_on', old.made_on, 'changed_on', old.changed_on,
    'seat', old.seat, 'why', old.why
  )) FROM step;
  DELETE FROM entry WHERE id = old.id;
END;
CREATE TRIGGER agency_score_added AFTER INSERT ON agency_score BEGIN
  INSERT INTO history (step, entity, record_id, version, kind)
  SELECT max(number), 'agency_score', new.id, new.version, 'added' FROM step;
END;
CREATE TRIGGER agency_score_changed AFTER UPDATE ON agency_score BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'agency_score', old.id, old.version, 'changed', json_patch('{}', json_object(
    'id', old.id, 'review_id', old.review_id, 'item', old.item, 'value', old.value,
    'n_answered', old.n_answered, 'change', old.change, 'asides', old.asides,
    'version', old.version, 'made_on', old.made_on, 'changed_on', old.changed_on,
    'seat', old.seat, 'why', old.why
  )) FROM step;
END;
CREATE TRIGGER agency_score_deleted AFTER DELETE ON agency_score BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'agency_score', old.id, old.version, 'deleted', json_patch('{}', json_object(
    'id', old.id, 'review_id', old.review_id, 'item', old.item, 'value', old.value,
    'n_answered', old.n_answered, 'change', old.change, 'asides', old.asides,
    'version', old.version, 'made_on', old.made_on, 'changed_on', old.changed_on,
    'seat', old.seat, 'why', old.why
  )) FROM step;
  DELETE FROM entry WHERE id = old.id;
END;
CREATE TRIGGER attachment_added AFTER INSERT ON attachment BEGIN
  INSERT INTO history (step, entity, record_id, version, kind)
  SELECT max(number), 'attachment', new.id, new.version, 'added' FROM step;
END;
CREATE TRIGGER attachment_changed AFTER UPDATE ON attachment BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'attachment', old.id, old.version, 'changed', json_patch('{}', json_object(
    'id', old.id, 'collective_id', old.collective_id,
    'context_snapshot_id', old.context_snapshot_id, 'actor_id', old.actor_id,
    'actor_link_id', old.actor_link_id, 'process_id', old.process_id,
    'process_party_id', old.process_party_id, 'activity_id', old.activity_id,
    'topic_learning_id', old.topic_learning_id, 'travel_leg_id', old.travel_leg_id,
    'funding_id', old.funding_id, 'security_plan_id', old.security_plan_id,
    'plan_version_id', old.plan_version_id, 'risk_item_id', old.risk_item_id,
    'plan_element_id', old.plan_element_id, 'incident_id', old.incident_id,
    'threat_assessment_id', old.threat_assessment_id, 'reaction_id', old.reaction_id,
    'review_id', old.review_id, 'measure_check_id', old.measure_check_id,
    'wheel_score_id', old.wheel_score_id, 'dimension_score_id', old.dimension_score_id,
    'agency_score_id', old.agency_score_id, 'practice_id', old.practice_id,
    'practice_check_id', old.practice_check_id, 'action_id', old.action_id,
    'outcome_id', old.outcome_id, 'outcome_contribution_id', old.outcome_contribution_id,
    'support_event_id', old.support_event_id, 'consent_id', old.consent_id,
    'resource_id', old.resource_id, 'title', old.title, 'kind', old.kind,
    'media_type', old.media_type, 'size_bytes', old.size_bytes, 'sha256', old.sha256,
    'asides', old.asides, 'version', old.version, 'made_on', old.made_on,
    'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
END;
CREATE TRIGGER attachment_deleted AFTER DELETE ON attachment BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'attachment', old.id, old.version, 'deleted', json_patch('{}', json_object(
    'id', old.id, 'collective_id', old.collective_id,
    'context_snapshot_id', old.context_snapshot_id, 'actor_id', old.actor_id,
    'actor_link_id', old.actor_link_id, 'process_id', old.process_id,
    'process_party_id', old.process_party_id, 'activity_id', old.activity_id,
    'topic_learning_id', old.topic_learning_id, 'travel_leg_id', old.travel_leg_id,
    'funding_id', old.funding_id, 'security_plan_id', old.security_plan_id,
    'plan_version_id', old.plan_version_id, 'risk_item_id', old.risk_item_id,
    'plan_element_id', old.plan_element_id, 'incident_id', old.incident_id,
    'threat_assessment_id', old.threat_assessment_id, 'reaction_id', old.reaction_id,
    'review_id', old.review_id, 'measure_check_id', old.measure_check_id,
    'wheel_score_id', old.wheel_score_id, 'dimension_score_id', old.dimension_score_id,
    'agency_score_id', old.agency_score_id, 'practice_id', old.practice_id,
    'practice_check_id', old.practice_check_id, 'action_id', old.action_id,
    'outcome_id', old.outcome_id, 'outcome_contribution_id', old.outcome_contribution_id,
    'support_event_id', old.support_event_id, 'consent_id', old.consent_id,
    'resource_id', old.resource_id, 'title', old.title, 'kind', old.kind,
    'media_type', old.media_type, 'size_bytes', old.size_bytes, 'sha256', old.sha256,
    'asides', old.asides, 'version', old.version, 'made_on', old.made_on,
    'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
  DELETE FROM entry WHERE id = old.id;
END;
CREATE TRIGGER collective_added AFTER INSERT ON collective BEGIN
  INSERT INTO history (step, entity, record_id, version, kind)
  SELECT max(number), 'collective', new.id, new.version, 'added' FROM step;
END;
CREATE TRIGGER collective_changed AFTER UPDATE ON collective BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'collective', old.id, old.version, 'changed', json_patch('{}', json_object(
    'id', old.id, 'label', old.label, 'org_form', old.org_form, 'size_band', old.size_band,
    'member_groups', old.member_groups, 'countries', old.countries, 'setting', old.setting,
    'rights', old.rights, 'literacy_need', old.literacy_need, 'age_band', old.age_band,
    'women_share', old.women_share, 'leadership_women_share', old.leadership_women_share,
    'area', old.area, 'collective_territory', old.collective_territory,
    'defender_groups', old.defender_groups, 'languages', old.languages,
    'connectivity', old.connectivity, 'power', old.power, 'devices', old.devices,
    'registration', old.registration, 'prior_experience', old.prior_experience,
    'accompanied_since', old.accompanied_since, 'is_us', old.is_us, 'asides', old.asides,
    'version', old.version, 'made_on', old.made_on, 'changed_on', old.changed_on,
    'seat', old.seat, 'why', old.why
  )) FROM step;
END;
CREATE TRIGGER collective_deleted AFTER DELETE ON collective BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'collective', old.id, old.version, 'deleted', json_patch('{}', json_object(
    'id', old.id, 'label', old.label, 'org_form', old.org_form, 'size_band', old.size_band,
    'member_groups', old.member_groups, 'countries', old.countries, 'setting', old.setting,
    'rights', old.rights, 'literacy_need', old.literacy_need, 'age_band', old.age_band,
    'women_share', old.women_share, 'leadership_women_share', old.leadership_women_share,
    'area', old.area, 'collective_territory', old.collective_territory,
    'defender_groups', old.defender_groups, 'languages', old.languages,
    'connectivity', old.connectivity, 'power', old.power, 'devices', old.devices,
    'registration', old.registration, 'prior_experience', old.prior_experience,
    'accompanied_since', old.accompanied_since, 'is_us', old.is_us, 'asides', old.asides,
    'version', old.version, 'made_on', old.made_on, 'changed_on', old.changed_on,
    'seat', old.seat, 'why', old.why
  )) FROM step;
  DELETE FROM entry WHERE id = old.id;
END;
CREATE TRIGGER consent_added AFTER INSERT ON consent BEGIN
  INSERT INTO history (step, entity, record_id, version, kind)
  SELECT max(number), 'consent', new.id, new.version, 'added' FROM step;
END;
CREATE TRIGGER consent_changed AFTER UPDATE ON consent BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'consent', old.id, old.version, 'changed', json_patch('{}', json_object(
    'id', old.id, 'collective_id', old.collective_id, 'scope', old.scope,
    'profile', old.profile, 'decided_how', old.decided_how,
    'explained_orally', old.explained_orally, 'language', old.language, 'until', old.until,
    'excluded', old.excluded, 'date', old.date, 'withdrawn', old.withdrawn,
    'purposes', old.purposes, 'recipient', old.recipient, 'decided_by', old.decided_by,
    'n_agreeing', old.n_agreeing, 'objections', old.objections,
    'kept_until', old.kept_until, 'may_quote', old.may_quote,
    'may_contact_again', old.may_contact_again, 'wording_version', old.wording_version,
    'wording_sha256', old.wording_sha256, 'asides', old.asides, 'version', old.version,
    'made_on', old.made_on, 'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
END;
CREATE TRIGGER consent_deleted AFTER DELETE ON consent BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'consent', old.id, old.version, 'deleted', json_patch('{}', json_object(
    'id', old.id, 'collective_id', old.collective_id, 'scope', old.scope,
    'profile', old.profile, 'decided_how', old.decided_how,
    'explained_orally', old.explained_orally, 'language', old.language, 'until', old.until,
    'excluded', old.excluded, 'date', old.date, 'withdrawn', old.withdrawn,
    'purposes', old.purposes, 'recipient', old.recipient, 'decided_by', old.decided_by,
    'n_agreeing', old.n_agreeing, 'objections', old.objections,
    'kept_until', old.kept_until, 'may_quote', old.may_quote,
    'may_contact_again', old.may_contact_again, 'wording_version', old.wording_version,
    'wording_sha256', old.wording_sha256, 'asides', old.asides, 'version', old.version,
    'made_on', old.made_on, 'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
  DELETE FROM entry WHERE id = old.id;
END;
CREATE TRIGGER context_snapshot_added AFTER INSERT ON context_snapshot BEGIN
  INSERT INTO history (step, entity, record_id, version, kind)
  SELECT max(number), 'context_snapshot', new.id, new.version, 'added' FROM step;
END;
CREATE TRIGGER context_snapshot_changed AFTER UPDATE ON context_snapshot BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'context_snapshot', old.id, old.version, 'changed', json_patch('{}', json_object(
    'id', old.id, 'collective_id', old.collective_id, 'review_id', old.review_id,
    'date', old.date, 'civic_space', old.civic_space, 'conflict', old.conflict,
    'structural_pressure', old.structural_pressure,
    'internal_priority_of_security', old.internal_priority_of_security,
    'leadership_backing', old.leadership_backing,
    'workload_pressure', old.workload_pressure, 'change_since_last', old.change_since_last,
    'staff_turnover', old.staff_turnover, 'internal_trust', old.internal_trust,
    'funding_stability', old.funding_stability,
    'care_burden_recognised', old.care_burden_recognised,
    'decision_sharing_by_gender', old.decision_sharing_by_gender,
    'allies_within_reach', old.allies_within_reach, 'note', old.note, 'asides', old.asides,
    'version', old.version, 'made_on', old.made_on, 'changed_on', old.changed_on,
    'seat', old.seat, 'why', old.why
  )) FROM step;
END;
CREATE TRIGGER context_snapshot_deleted AFTER DELETE ON context_snapshot BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'context_snapshot', old.id, old.version, 'deleted', json_patch('{}', json_object(
    'id', old.id, 'collective_id', old.collective_id, 'review_id', old.review_id,
    'date', old.date, 'civic_space', old.civic_space, 'conflict', old.conflict,
    'structural_pressure', old.structural_pressure,
    'internal_priority_of_security', old.internal_priority_of_security,
    'leadership_backing', old.leadership_backing,
    'workload_pressure', old.workload_pressure, 'change_since_last', old.change_since_last,
    'staff_turnover', old.staff_turnover, 'internal_trust', old.internal_trust,
    'funding_stability', old.funding_stability,
    'care_burden_recognised', old.care_burden_recognised,
    'decision_sharing_by_gender', old.decision_sharing_by_gender,
    'allies_within_reach', old.allies_within_reach, 'note', old.note, 'asides', old.asides,
    'version', old.version, 'made_on', old.made_on, 'changed_on', old.changed_on,
    'seat', old.seat, 'why', old.why
  )) FROM step;
  DELETE FROM entry WHERE id = old.id;
END;
CREATE TRIGGER dimension_score_added AFTER INSERT ON dimension_score BEGIN
  INSERT INTO history (step, entity, record_id, version, kind)
  SELECT max(number), 'dimension_score', new.id, new.version, 'added' FROM step;
END;
CREATE TRIGGER dimension_score_changed AFTER UPDATE ON dimension_score BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'dimension_score', old.id, old.version, 'changed', json_patch('{}', json_object(
    'id', old.id, 'review_id', old.review_id, 'dimension', old.dimension,
    'state', old.state, 'change', old.change, 'due_to', old.due_to, 'asides', old.asides,
    'version', old.version, 'made_on', old.made_on, 'changed_on', old.changed_on,
    'seat', old.seat, 'why', old.why
  )) FROM step;
END;
CREATE TRIGGER dimension_score_deleted AFTER DELETE ON dimension_score BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'dimension_score', old.id, old.version, 'deleted', json_patch('{}', json_object(
    'id', old.id, 'review_id', old.review_id, 'dimension', old.dimension,
    'state', old.state, 'change', old.change, 'due_to', old.due_to, 'asides', old.asides,
    'version', old.version, 'made_on', old.made_on, 'changed_on', old.changed_on,
    'seat', old.seat, 'why', old.why
  )) FROM step;
  DELETE FROM entry WHERE id = old.id;
END;
CREATE TRIGGER emission_factor_added AFTER INSERT ON emission_factor BEGIN
  INSERT INTO history (step, entity, record_id, version, kind)
  SELECT max(number), 'emission_factor', new.id, new.version, 'added' FROM step;
END;
CREATE TRIGGER emission_factor_changed AFTER UPDATE ON emission_factor BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'emission_factor', old.id, old.version, 'changed', json_patch('{}', json_object(
    'id', old.id, 'code', old.code, 'edition', old.edition, 'unit', old.unit,
    'kgco2e', old.kgco2e, 'source_row', old.source_row, 'licence', old.licence,
    'user_edited', old.user_edited, 'asides', old.asides, 'version', old.version,
    'made_on', old.made_on, 'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
END;
CREATE TRIGGER emission_factor_deleted AFTER DELETE ON emission_factor BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'emission_factor', old.id, old.version, 'deleted', json_patch('{}', json_object(
    'id', old.id, 'code', old.code, 'edition', old.edition, 'unit', old.unit,
    'kgco2e', old.kgco2e, 'source_row', old.source_row, 'licence', old.licence,
    'user_edited', old.user_edited, 'asides', old.asides, 'version', old.version,
    'made_on', old.made_on, 'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
  DELETE FROM entry WHERE id = old.id;
END;
CREATE TRIGGER entry_added AFTER INSERT ON entry BEGIN
  INSERT INTO search (rowid, folded) VALUES (new.number, new.folded);
END;
CREATE TRIGGER entry_changed AFTER UPDATE OF number, folded ON entry BEGIN
  INSERT INTO search (search, rowid, folded) VALUES ('delete', old.number, old.folded);
  INSERT INTO search (rowid, folded) VALUES (new.number, new.folded);
END;
CREATE TRIGGER entry_deleted AFTER DELETE ON entry BEGIN
  INSERT INTO search (search, rowid, folded) VALUES ('delete', old.number, old.folded);
END;
CREATE TRIGGER export_record_added AFTER INSERT ON export_record BEGIN
  INSERT INTO history (step, entity, record_id, version, kind)
  SELECT max(number), 'export_record', new.id, new.version, 'added' FROM step;
END;
CREATE TRIGGER export_record_changed AFTER UPDATE ON export_record BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'export_record', old.id, old.version, 'changed', json_patch('{}', json_object(
    'id', old.id, 'kind', old.kind, 'profile', old.profile, 'left_on', old.left_on,
    'batch', old.batch, 'records', old.records, 'n_records', old.n_records,
    'export_id', old.export_id, 'base', old.base, 'period', old.period,
    'sha256', old.sha256, 'recipient', old.recipient, 'decided_by', old.decided_by,
    'reason', old.reason, 'consent', old.consent, 'copy_of', old.copy_of,
    'supersedes', old.supersedes, 'asides', old.asides, 'version', old.version,
    'made_on', old.made_on, 'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
END;
CREATE TRIGGER export_record_deleted AFTER DELETE ON export_record BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'export_record', old.id, old.version, 'deleted', json_patch('{}', json_object(
    'id', old.id, 'kind', old.kind, 'profile', old.profile, 'left_on', old.left_on,
    'batch', old.batch, 'records', old.records, 'n_records', old.n_records,
    'export_id', old.export_id, 'base', old.base, 'period', old.period,
    'sha256', old.sha256, 'recipient', old.recipient, 'decided_by', old.decided_by,
    'reason', old.reason, 'consent', old.consent, 'copy_of', old.copy_of,
    'supersedes', old.supersedes, 'asides', old.asides, 'version', old.version,
    'made_on', old.made_on, 'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
  DELETE FROM entry WHERE id = old.id;
END;
CREATE TRIGGER funding_added AFTER INSERT ON funding BEGIN
  INSERT INTO history (step, entity, record_id, version, kind)
  SELECT max(number), 'funding', new.id, new.version, 'added' FROM step;
END;
CREATE TRIGGER funding_changed AFTER UPDATE ON funding BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'funding', old.id, old.version, 'changed', json_patch('{}', json_object(
    'id', old.id, 'process_id', old.process_id, 'collective_id', old.collective_id,
    'kind', old.kind, 'donor_type', old.donor_type, 'proximity', old.proximity,
    'amount_band', old.amount_band, 'months', old.months, 'flexibility', old.flexibility,
    'has_emergency_cushion', old.has_emergency_cushion,
    'covers_review_time', old.covers_review_time, 'donor_name', old.donor_name,
    'asides', old.asides, 'version', old.version, 'made_on', old.made_on,
    'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
END;
CREATE TRIGGER funding_deleted AFTER DELETE ON funding BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'funding', old.id, old.version, 'deleted', json_patch('{}', json_object(
    'id', old.id, 'process_id', old.process_id, 'collective_id', old.collective_id,
    'kind', old.kind, 'donor_type', old.donor_type, 'proximity', old.proximity,
    'amount_band', old.amount_band, 'months', old.months, 'flexibility', old.flexibility,
    'has_emergency_cushion', old.has_emergency_cushion,
    'covers_review_time', old.covers_review_time, 'donor_name', old.donor_name,
    'asides', old.asides, 'version', old.version, 'made_on', old.made_on,
    'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
  DELETE FROM entry WHERE id = old.id;
END;
CREATE TRIGGER incident_added AFTER INSERT ON incident BEGIN
  INSERT INTO history (step, entity, record_id, version, kind)
  SELECT max(number), 'incident', new.id, new.version, 'added' FROM step;
END;
CREATE TRIGGER incident_changed AFTER UPDATE ON incident BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'incident', old.id, old.version, 'changed', json_patch('{}', json_object(
    'id', old.id, 'collective_id', old.collective_id, 'happened', old.happened,
    'types', old.types, 'narrative', old.narrative, 'kind', old.kind, 'target', old.target,
    'severity', old.severity, 'linked_to_work', old.linked_to_work,
    'plan_covered', old.plan_covered, 'plan_followed', old.plan_followed,
    'plan_helped', old.plan_helped, 'analysed_in_group', old.analysed_in_group,
    'analysed_on', old.analysed_on, 'noted_on', old.noted_on, 'domain', old.domain,
    'place_kind', old.place_kind, 'suspected', old.suspected,
    'reliability', old.reliability, 'gendered', old.gendered,
    'how_noticed', old.how_noticed, 'registered_after', old.registered_after,
    'shared_with', old.shared_with, 'baseline_deviation', old.baseline_deviation,
    'case_state', old.case_state, 'closing_reason', old.closing_reason,
    'same_pattern_as', old.same_pattern_as, 'support_event', old.support_event,
    'measure', old.measure, 'asides', old.asides, 'version', old.version,
    'made_on', old.made_on, 'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
END;
CREATE TRIGGER incident_deleted AFTER DELETE ON incident BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'incident', old.id, old.version, 'deleted', json_patch('{}', json_object(
    'id', old.id, 'collective_id', old.collective_id, 'happened', old.happened,
    'types', old.types, 'narrative', old.narrative, 'kind', old.kind, 'target', old.target,
    'severity', old.severity, 'linked_to_work', old.linked_to_work,
    'plan_covered', old.plan_covered, 'plan_followed', old.plan_followed,
    'plan_helped', old.plan_helped, 'analysed_in_group', old.analysed_in_group,
    'analysed_on', old.analysed_on, 'noted_on', old.noted_on, 'domain', old.domain,
    'place_kind', old.place_kind, 'suspected', old.suspected,
    'reliability', old.reliability, 'gendered', old.gendered,
    'how_noticed', old.how_noticed, 'registered_after', old.registered_after,
    'shared_with', old.shared_with, 'baseline_deviation', old.baseline_deviation,
    'case_state', old.case_state, 'closing_reason', old.closing_reason,
    'same_pattern_as', old.same_pattern_as, 'support_event', old.support_event,
    'measure', old.measure, 'asides', old.asides, 'version', old.version,
    'made_on', old.made_on, 'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
  DELETE FROM entry WHERE id = old.id;
END;
CREATE TRIGGER measure_check_added AFTER INSERT ON measure_check BEGIN
  INSERT INTO history (step, entity, record_id, version, kind)
  SELECT max(number), 'measure_check', new.id, new.version, 'added' FROM step;
END;
CREATE TRIGGER measure_check_changed AFTER UPDATE ON measure_check BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'measure_check', old.id, old.version, 'changed', json_patch('{}', json_object(
    'id', old.id, 'review_id', old.review_id, 'known', old.known, 'used', old.used,
    'tried', old.tried, 'helps', old.helps, 'obstacles', old.obstacles,
    'decision', old.decision, 'measure_lineage', old.measure_lineage, 'asides', old.asides,
    'version', old.version, 'made_on', old.made_on, 'changed_on', old.changed_on,
    'seat', old.seat, 'why', old.why
  )) FROM step;
END;
CREATE TRIGGER measure_check_deleted AFTER DELETE ON measure_check BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'measure_check', old.id, old.version, 'deleted', json_patch('{}', json_object(
    'id', old.id, 'review_id', old.review_id, 'known', old.known, 'used', old.used,
    'tried', old.tried, 'helps', old.helps, 'obstacles', old.obstacles,
    'decision', old.decision, 'measure_lineage', old.measure_lineage, 'asides', old.asides,
    'version', old.version, 'made_on', old.made_on, 'changed_on', old.changed_on,
    'seat', old.seat, 'why', old.why
  )) FROM step;
  DELETE FROM entry WHERE id = old.id;
END;
CREATE TRIGGER outcome_added AFTER INSERT ON outcome BEGIN
  INSERT INTO history (step, entity, record_id, version, kind)
  SELECT max(number), 'outcome', new.id, new.version, 'added' FROM step;
END;
CREATE TRIGGER outcome_changed AFTER UPDATE ON outcome BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'outcome', old.id, old.version, 'changed', json_patch('{}', json_object(
    'id', old.id, 'collective_id', old.collective_id, 'review_id', old.review_id,
    'statement', old.statement, 'who_changed', old.who_changed, 'noticed', old.noticed,
    'change', old.change, 'value', old.value, 'significance', old.significance,
    'why_it_matters', old.why_it_matters, 'sustained', old.sustained,
    'dimension', old.dimension, 'expected', old.expected, 'evidence', old.evidence,
    'substantiated_by', old.substantiated_by,
    'is_most_significant', old.is_most_significant,
    'most_significant_in', old.most_significant_in, 'asides', old.asides,
    'version', old.version, 'made_on', old.made_on, 'changed_on', old.changed_on,
    'seat', old.seat, 'why', old.why
  )) FROM step;
END;
CREATE TRIGGER outcome_contribution_added AFTER INSERT ON outcome_contribution BEGIN
  INSERT INTO history (step, entity, record_id, version, kind)
  SELECT max(number), 'outcome_contribution', new.id, new.version, 'added' FROM step;
END;
CREATE TRIGGER outcome_contribution_changed AFTER UPDATE ON outcome_contribution BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'outcome_contribution', old.id, old.version, 'changed', json_patch('{}', json_object(
    'id', old.id, 'outcome_id', old.outcome_id, 'source', old.source, 'share', old.share,
    'resource', old.resource, 'reasoning', old.reasoning,
    'context_helped', old.context_helped, 'context_hindered', old.context_hindered,
    'process', old.process, 'activity', old.activity, 'support_event', old.support_event,
    'months_between', old.months_between, 'asides', old.asides, 'version', old.version,
    'made_on', old.made_on, 'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
END;
CREATE TRIGGER outcome_contribution_deleted AFTER DELETE ON outcome_contribution BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'outcome_contribution', old.id, old.version, 'deleted', json_patch('{}', json_object(
    'id', old.id, 'outcome_id', old.outcome_id, 'source', old.source, 'share', old.share,
    'resource', old.resource, 'reasoning', old.reasoning,
    'context_helped', old.context_helped, 'context_hindered', old.context_hindered,
    'process', old.process, 'activity', old.activity, 'support_event', old.support_event,
    'months_between', old.months_between, 'asides', old.asides, 'version', old.version,
    'made_on', old.made_on, 'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
  DELETE FROM entry WHERE id = old.id;
END;
CREATE TRIGGER outcome_deleted AFTER DELETE ON outcome BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'outcome', old.id, old.version, 'deleted', json_patch('{}', json_object(
    'id', old.id, 'collective_id', old.collective_id, 'review_id', old.review_id,
    'statement', old.statement, 'who_changed', old.who_changed, 'noticed', old.noticed,
    'change', old.change, 'value', old.value, 'significance', old.significance,
    'why_it_matters', old.why_it_matters, 'sustained', old.sustained,
    'dimension', old.dimension, 'expected', old.expected, 'evidence', old.evidence,
    'substantiated_by', old.substantiated_by,
    'is_most_significant', old.is_most_significant,
    'most_significant_in', old.most_significant_in, 'asides', old.asides,
    'version', old.version, 'made_on', old.made_on, 'changed_on', old.changed_on,
    'seat', old.seat, 'why', old.why
  )) FROM step;
  DELETE FROM entry WHERE id = old.id;
END;
CREATE TRIGGER plan_element_added AFTER INSERT ON plan_element BEGIN
  INSERT INTO history (step, entity, record_id, version, kind)
  SELECT max(number), 'plan_element', new.id, new.version, 'added' FROM step;
END;
CREATE TRIGGER plan_element_changed AFTER UPDATE ON plan_element BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'plan_element', old.id, old.version, 'changed', json_patch('{}', json_object(
    'id', old.id, 'plan_version_id', old.plan_version_id,
    'collective_id', old.collective_id, 'content', old.content, 'menu', old.menu,
    'kind', old.kind, 'responsible_role', old.responsible_role,
    'depends_on', old.depends_on, 'state', old.state, 'tested', old.tested,
    'obstacles', old.obstacles, 'lineage', old.lineage, 'domain', old.domain,
    'dimension', old.dimension, 'level', old.level, 'risk', old.risk,
    'resources', old.resources, 'due', old.due, 'last_tested', old.last_tested,
    'asides', old.asides, 'version', old.version, 'made_on', old.made_on,
    'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
END;
CREATE TRIGGER plan_element_deleted AFTER DELETE ON plan_element BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'plan_element', old.id, old.version, 'deleted', json_patch('{}', json_object(
    'id', old.id, 'plan_version_id', old.plan_version_id,
    'collective_id', old.collective_id, 'content', old.content, 'menu', old.menu,
    'kind', old.kind, 'responsible_role', old.responsible_role,
    'depends_on', old.depends_on, 'state', old.state, 'tested', old.tested,
    'obstacles', old.obstacles, 'lineage', old.lineage, 'domain', old.domain,
    'dimension', old.dimension, 'level', old.level, 'risk', old.risk,
    'resources', old.resources, 'due', old.due, 'last_tested', old.last_tested,
    'asides', old.asides, 'version', old.version, 'made_on', old.made_on,
    'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
  DELETE FROM entry WHERE id = old.id;
END;
CREATE TRIGGER plan_version_added AFTER INSERT ON plan_version BEGIN
  INSERT INTO history (step, entity, record_id, version, kind)
  SELECT max(number), 'plan_version', new.id, new.version, 'added' FROM step;
END;
CREATE TRIGGER plan_version_changed AFTER UPDATE ON plan_version BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'plan_version', old.id, old.version, 'changed', json_patch('{}', json_object(
    'id', old.id, 'security_plan_id', old.security_plan_id, 'date', old.date,
    'reason', old.reason, 'agreed_by', old.agreed_by, 'summary', old.summary,
    'number', old.number, 'stage', old.stage, 'asides', old.asides, 'version', old.version,
    'made_on', old.made_on, 'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
END;
CREATE TRIGGER plan_version_deleted AFTER DELETE ON plan_version BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'plan_version', old.id, old.version, 'deleted', json_patch('{}', json_object(
    'id', old.id, 'security_plan_id', old.security_plan_id, 'date', old.date,
    'reason', old.reason, 'agreed_by', old.agreed_by, 'summary', old.summary,
    'number', old.number, 'stage', old.stage, 'asides', old.asides, 'version', old.version,
    'made_on', old.made_on, 'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
  DELETE FROM entry WHERE id = old.id;
END;
CREATE TRIGGER practice_added AFTER INSERT ON practice BEGIN
  INSERT INTO history (step, entity, record_id, version, kind)
  SELECT max(number), 'practice', new.id, new.version, 'added' FROM step;
END;
CREATE TRIGGER practice_changed AFTER UPDATE ON practice BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'practice', old.id, old.version, 'changed', json_patch('{}', json_object(
    'id', old.id, 'collective_id', old.collective_id, 'process_id', old.process_id,
    'activity_id', old.activity_id, 'review_id', old.review_id, 'text', old.text,
    'topic', old.topic, 'agreed_on', old.agreed_on, 'origin', old.origin,
    'scope', old.scope, 'asides', old.asides, 'version', old.version,
    'made_on', old.made_on, 'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
END;
CREATE TRIGGER practice_check_added AFTER INSERT ON practice_check BEGIN
  INSERT INTO history (step, entity, record_id, version, kind)
  SELECT max(number), 'practice_check', new.id, new.version, 'added' FROM step;
END;
CREATE TRIGGER practice_check_changed AFTER UPDATE ON practice_check BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'practice_check', old.id, old.version, 'changed', json_patch('{}', json_object(
    'id', old.id, 'practice_id', old.practice_id, 'state', old.state,
    'helpers', old.helpers, 'obstacles', old.obstacles, 'months_since', old.months_since,
    'asides', old.asides, 'version', old.version, 'made_on', old.made_on,
    'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
END;
CREATE TRIGGER practice_check_deleted AFTER DELETE ON practice_check BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'practice_check', old.id, old.version, 'deleted', json_patch('{}', json_object(
    'id', old.id, 'practice_id', old.practice_id, 'state', old.state,
    'helpers', old.helpers, 'obstacles', old.obstacles, 'months_since', old.months_since,
    'asides', old.asides, 'version', old.version, 'made_on', old.made_on,
    'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
  DELETE FROM entry WHERE id = old.id;
END;
CREATE TRIGGER practice_deleted AFTER DELETE ON practice BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'practice', old.id, old.version, 'deleted', json_patch('{}', json_object(
    'id', old.id, 'collective_id', old.collective_id, 'process_id', old.process_id,
    'activity_id', old.activity_id, 'review_id', old.review_id, 'text', old.text,
    'topic', old.topic, 'agreed_on', old.agreed_on, 'origin', old.origin,
    'scope', old.scope, 'asides', old.asides, 'version', old.version,
    'made_on', old.made_on, 'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
  DELETE FROM entry WHERE id = old.id;
END;
CREATE TRIGGER process_added AFTER INSERT ON process BEGIN
  INSERT INTO history (step, entity, record_id, version, kind)
  SELECT max(number), 'process', new.id, new.version, 'added' FROM step;
END;
CREATE TRIGGER process_changed AFTER UPDATE ON process BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'process', old.id, old.version, 'changed', json_patch('{}', json_object(
    'id', old.id, 'collective_id', old.collective_id, 'title', old.title,
    'our_role', old.our_role, 'receivers', old.receivers, 'initiated_by', old.initiated_by,
    'rhythm', old.rhythm, 'start', old.start, 'end', old."end", 'topics', old.topics,
    'kinds', old.kinds, 'diagnosis', old.diagnosis, 'agreement', old.agreement,
    'purposes', old.purposes, 'methods', old.methods, 'adaptations', old.adaptations,
    'followup_planned', old.followup_planned, 'co_designed', old.co_designed,
    'ended_as', old.ended_as, 'n_started', old.n_started, 'n_finished', old.n_finished,
    'grew_out_of', old.grew_out_of, 'grew_out_of_activity', old.grew_out_of_activity,
    'note', old.note, 'asides', old.asides, 'version', old.version, 'made_on', old.made_on,
    'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
END;
CREATE TRIGGER process_deleted AFTER DELETE ON process BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'process', old.id, old.version, 'deleted', json_patch('{}', json_object(
    'id', old.id, 'collective_id', old.collective_id, 'title', old.title,
    'our_role', old.our_role, 'receivers', old.receivers, 'initiated_by', old.initiated_by,
    'rhythm', old.rhythm, 'start', old.start, 'end', old."end", 'topics', old.topics,
    'kinds', old.kinds, 'diagnosis', old.diagnosis, 'agreement', old.agreement,
    'purposes', old.purposes, 'methods', old.methods, 'adaptations', old.adaptations,
    'followup_planned', old.followup_planned, 'co_designed', old.co_designed,
    'ended_as', old.ended_as, 'n_started', old.n_started, 'n_finished', old.n_finished,
    'grew_out_of', old.grew_out_of, 'grew_out_of_activity', old.grew_out_of_activity,
    'note', old.note, 'asides', old.asides, 'version', old.version, 'made_on', old.made_on,
    'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
  DELETE FROM entry WHERE id = old.id;
END;
CREATE TRIGGER process_party_added AFTER INSERT ON process_party BEGIN
  INSERT INTO history (step, entity, record_id, version, kind)
  SELECT max(number), 'process_party', new.id, new.version, 'added' FROM step;
END;
CREATE TRIGGER process_party_changed AFTER UPDATE ON process_party BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'process_party', old.id, old.version, 'changed', json_patch('{}', json_object(
    'id', old.id, 'process_id', old.process_id, 'part', old.part, 'kind', old.kind,
    'proximity', old.proximity, 'name', old.name, 'asides', old.asides,
    'version', old.version, 'made_on', old.made_on, 'changed_on', old.changed_on,
    'seat', old.seat, 'why', old.why
  )) FROM step;
END;
CREATE TRIGGER process_party_deleted AFTER DELETE ON process_party BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'process_party', old.id, old.version, 'deleted', json_patch('{}', json_object(
    'id', old.id, 'process_id', old.process_id, 'part', old.part, 'kind', old.kind,
    'proximity', old.proximity, 'name', old.name, 'asides', old.asides,
    'version', old.version, 'made_on', old.made_on, 'changed_on', old.changed_on,
    'seat', old.seat, 'why', old.why
  )) FROM step;
  DELETE FROM entry WHERE id = old.id;
END;
CREATE TRIGGER reaction_added AFTER INSERT ON reaction BEGIN
  INSERT INTO history (step, entity, record_id, version, kind)
  SELECT max(number), 'reaction', new.id, new.version, 'added' FROM step;
END;
CREATE TRIGGER reaction_changed AFTER UPDATE ON reaction BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'reaction', old.id, old.version, 'changed', json_patch('{}', json_object(
    'id', old.id, 'incident_id', old.incident_id, 'speed', old.speed, 'kind', old.kind,
    'result', old.result, 'mechanism_answer', old.mechanism_answer,
    'by_level', old.by_level, 'asides', old.asides, 'version', old.version,
    'made_on', old.made_on, 'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
END;
CREATE TRIGGER reaction_deleted AFTER DELETE ON reaction BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'reaction', old.id, old.version, 'deleted', json_patch('{}', json_object(
    'id', old.id, 'incident_id', old.incident_id, 'speed', old.speed, 'kind', old.kind,
    'result', old.result, 'mechanism_answer', old.mechanism_answer,
    'by_level', old.by_level, 'asides', old.asides, 'version', old.version,
    'made_on', old.made_on, 'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
  DELETE FROM entry WHERE id = old.id;
END;
CREATE TRIGGER resource_added AFTER INSERT ON resource BEGIN
  INSERT INTO history (step, entity, record_id, version, kind)
  SELECT max(number), 'resource', new.id, new.version, 'added' FROM step;
END;
CREATE TRIGGER resource_changed AFTER UPDATE ON resource BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'resource', old.id, old.version, 'changed', json_patch('{}', json_object(
    'id', old.id, 'collective_id', old.collective_id, 'name', old.name, 'kind', old.kind,
    'for_what', old.for_what, 'how_to_reach', old.how_to_reach, 'languages', old.languages,
    'good_for_emergency', old.good_for_emergency, 'last_checked', old.last_checked,
    'proximity', old.proximity, 'rating', old.rating, 'note', old.note,
    'asides', old.asides, 'version', old.version, 'made_on', old.made_on,
    'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
END;
CREATE TRIGGER resource_deleted AFTER DELETE ON resource BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'resource', old.id, old.version, 'deleted', json_patch('{}', json_object(
    'id', old.id, 'collective_id', old.collective_id, 'name', old.name, 'kind', old.kind,
    'for_what', old.for_what, 'how_to_reach', old.how_to_reach, 'languages', old.languages,
    'good_for_emergency', old.good_for_emergency, 'last_checked', old.last_checked,
    'proximity', old.proximity, 'rating', old.rating, 'note', old.note,
    'asides', old.asides, 'version', old.version, 'made_on', old.made_on,
    'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
  DELETE FROM entry WHERE id = old.id;
END;
CREATE TRIGGER review_added AFTER INSERT ON review BEGIN
  INSERT INTO history (step, entity, record_id, version, kind)
  SELECT max(number), 'review', new.id, new.version, 'added' FROM step;
END;
CREATE TRIGGER review_changed AFTER UPDATE ON review BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'review', old.id, old.version, 'changed', json_patch('{}', json_object(
    'id', old.id, 'security_plan_id', old.security_plan_id, 'date', old.date,
    'depth', old.depth, 'trigger', old.trigger, 'facilitated_by', old.facilitated_by,
    'n_total', old.n_total, 'n_women', old.n_women, 'who_missing', old.who_missing,
    'decision', old.decision, 'next_due', old.next_due, 'state', old.state,
    'steps_done', old.steps_done, 'not_recorded', old.not_recorded,
    'plan_stage', old.plan_stage, 'carriers_still_meet', old.carriers_still_meet,
    'more_often_when', old.more_often_when, 'setting', old.setting, 'minutes', old.minutes,
    'n_young', old.n_young, 'ease_of_meeting', old.ease_of_meeting, 'note', old.note,
    'asides', old.asides, 'version', old.version, 'made_on', old.made_on,
    'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
END;
CREATE TRIGGER review_deleted AFTER DELETE ON review BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'review', old.id, old.version, 'deleted', json_patch('{}', json_object(
    'id', old.id, 'security_plan_id', old.security_plan_id, 'date', old.date,
    'depth', old.depth, 'trigger', old.trigger, 'facilitated_by', old.facilitated_by,
    'n_total', old.n_total, 'n_women', old.n_women, 'who_missing', old.who_missing,
    'decision', old.decision, 'next_due', old.next_due, 'state', old.state,
    'steps_done', old.steps_done, 'not_recorded', old.not_recorded,
    'plan_stage', old.plan_stage, 'carriers_still_meet', old.carriers_still_meet,
    'more_often_when', old.more_often_when, 'setting', old.setting, 'minutes', old.minutes,
    'n_young', old.n_young, 'ease_of_meeting', old.ease_of_meeting, 'note', old.note,
    'asides', old.asides, 'version', old.version, 'made_on', old.made_on,
    'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
  DELETE FROM entry WHERE id = old.id;
END;
CREATE TRIGGER risk_item_added AFTER INSERT ON risk_item BEGIN
  INSERT INTO history (step, entity, record_id, version, kind)
  SELECT max(number), 'risk_item', new.id, new.version, 'added' FROM step;
END;
CREATE TRIGGER risk_item_changed AFTER UPDATE ON risk_item BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'risk_item', old.id, old.version, 'changed', json_patch('{}', json_object(
    'id', old.id, 'plan_version_id', old.plan_version_id, 'threat', old.threat,
    'status', old.status, 'affected', old.affected, 'gendered', old.gendered,
    'threat_level', old.threat_level, 'vulnerability', old.vulnerability,
    'capacity', old.capacity, 'change_since_last', old.change_since_last,
    'lineage', old.lineage, 'priority', old.priority, 'handling', old.handling,
    'vulnerabilities', old.vulnerabilities, 'capacities', old.capacities,
    'targeting', old.targeting, 'dimension', old.dimension, 'actor', old.actor,
    'note', old.note, 'asides', old.asides, 'version', old.version, 'made_on', old.made_on,
    'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
END;
CREATE TRIGGER risk_item_deleted AFTER DELETE ON risk_item BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'risk_item', old.id, old.version, 'deleted', json_patch('{}', json_object(
    'id', old.id, 'plan_version_id', old.plan_version_id, 'threat', old.threat,
    'status', old.status, 'affected', old.affected, 'gendered', old.gendered,
    'threat_level', old.threat_level, 'vulnerability', old.vulnerability,
    'capacity', old.capacity, 'change_since_last', old.change_since_last,
    'lineage', old.lineage, 'priority', old.priority, 'handling', old.handling,
    'vulnerabilities', old.vulnerabilities, 'capacities', old.capacities,
    'targeting', old.targeting, 'dimension', old.dimension, 'actor', old.actor,
    'note', old.note, 'asides', old.asides, 'version', old.version, 'made_on', old.made_on,
    'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
  DELETE FROM entry WHERE id = old.id;
END;
CREATE TRIGGER security_plan_added AFTER INSERT ON security_plan BEGIN
  INSERT INTO history (step, entity, record_id, version, kind)
  SELECT max(number), 'security_plan', new.id, new.version, 'added' FROM step;
END;
CREATE TRIGGER security_plan_changed AFTER UPDATE ON security_plan BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'security_plan', old.id, old.version, 'changed', json_patch('{}', json_object(
    'id', old.id, 'collective_id', old.collective_id, 'scope', old.scope, 'form', old.form,
    'stage', old.stage, 'made_by', old.made_by, 'carried_by', old.carried_by,
    'who_knows_it', old.who_knows_it, 'review_every_months', old.review_every_months,
    'emergency_money', old.emergency_money, 'organised_by', old.organised_by,
    'basis', old.basis, 'network_plan', old.network_plan, 'first_agreed', old.first_agreed,
    'women_part', old.women_part, 'youth_part', old.youth_part,
    'kept_where', old.kept_where, 'next_review', old.next_review,
    'valid_until', old.valid_until, 'asides', old.asides, 'version', old.version,
    'made_on', old.made_on, 'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
END;
CREATE TRIGGER security_plan_deleted AFTER DELETE ON security_plan BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'security_plan', old.id, old.version, 'deleted', json_patch('{}', json_object(
    'id', old.id, 'collective_id', old.collective_id, 'scope', old.scope, 'form', old.form,
    'stage', old.stage, 'made_by', old.made_by, 'carried_by', old.carried_by,
    'who_knows_it', old.who_knows_it, 'review_every_months', old.review_every_months,
    'emergency_money', old.emergency_money, 'organised_by', old.organised_by,
    'basis', old.basis, 'network_plan', old.network_plan, 'first_agreed', old.first_agreed,
    'women_part', old.women_part, 'youth_part', old.youth_part,
    'kept_where', old.kept_where, 'next_review', old.next_review,
    'valid_until', old.valid_until, 'asides', old.asides, 'version', old.version,
    'made_on', old.made_on, 'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
  DELETE FROM entry WHERE id = old.id;
END;
CREATE TRIGGER support_event_added AFTER INSERT ON support_event BEGIN
  INSERT INTO history (step, entity, record_id, version, kind)
  SELECT max(number), 'support_event', new.id, new.version, 'added' FROM step;
END;
CREATE TRIGGER support_event_changed AFTER UPDATE ON support_event BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'support_event', old.id, old.version, 'changed', json_patch('{}', json_object(
    'id', old.id, 'collective_id', old.collective_id, 'incident_id', old.incident_id,
    'kinds', old.kinds, 'asked', old.asked, 'wait', old.wait,
    'provider_type', old.provider_type, 'proximity', old.proximity,
    'as_asked', old.as_asked, 'length', old.length, 'unit', old.unit,
    'n_people', old.n_people, 'included_family', old.included_family,
    'usefulness', old.usefulness, 'returned', old.returned,
    'return_followed_up', old.return_followed_up, 'note', old.note, 'asides', old.asides,
    'version', old.version, 'made_on', old.made_on, 'changed_on', old.changed_on,
    'seat', old.seat, 'why', old.why
  )) FROM step;
END;
CREATE TRIGGER support_event_deleted AFTER DELETE ON support_event BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'support_event', old.id, old.version, 'deleted', json_patch('{}', json_object(
    'id', old.id, 'collective_id', old.collective_id, 'incident_id', old.incident_id,
    'kinds', old.kinds, 'asked', old.asked, 'wait', old.wait,
    'provider_type', old.provider_type, 'proximity', old.proximity,
    'as_asked', old.as_asked, 'length', old.length, 'unit', old.unit,
    'n_people', old.n_people, 'included_family', old.included_family,
    'usefulness', old.usefulness, 'returned', old.returned,
    'return_followed_up', old.return_followed_up, 'note', old.note, 'asides', old.asides,
    'version', old.version, 'made_on', old.made_on, 'changed_on', old.changed_on,
    'seat', old.seat, 'why', old.why
  )) FROM step;
  DELETE FROM entry WHERE id = old.id;
END;
CREATE TRIGGER threat_assessment_added AFTER INSERT ON threat_assessment BEGIN
  INSERT INTO history (step, entity, record_id, version, kind)
  SELECT max(number), 'threat_assessment', new.id, new.version, 'added' FROM step;
END;
CREATE TRIGGER threat_assessment_changed AFTER UPDATE ON threat_assessment BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'threat_assessment', old.id, old.version, 'changed', json_patch('{}', json_object(
    'id', old.id, 'incident_id', old.incident_id, 'facts_clear', old.facts_clear,
    'pattern', old.pattern, 'means', old.means, 'objective', old.objective,
    'source_known', old.source_known, 'conclusion', old.conclusion,
    'reopen_if', old.reopen_if, 'asides', old.asides, 'version', old.version,
    'made_on', old.made_on, 'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
END;
CREATE TRIGGER threat_assessment_deleted AFTER DELETE ON threat_assessment BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'threat_assessment', old.id, old.version, 'deleted', json_patch('{}', json_object(
    'id', old.id, 'incident_id', old.incident_id, 'facts_clear', old.facts_clear,
    'pattern', old.pattern, 'means', old.means, 'objective', old.objective,
    'source_known', old.source_known, 'conclusion', old.conclusion,
    'reopen_if', old.reopen_if, 'asides', old.asides, 'version', old.version,
    'made_on', old.made_on, 'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
  DELETE FROM entry WHERE id = old.id;
END;
CREATE TRIGGER topic_learning_added AFTER INSERT ON topic_learning BEGIN
  INSERT INTO history (step, entity, record_id, version, kind)
  SELECT max(number), 'topic_learning', new.id, new.version, 'added' FROM step;
END;
CREATE TRIGGER topic_learning_changed AFTER UPDATE ON topic_learning BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'topic_learning', old.id, old.version, 'changed', json_patch('{}', json_object(
    'id', old.id, 'activity_id', old.activity_id, 'topic', old.topic, 'before', old.before,
    'after', old.after, 'asides', old.asides, 'version', old.version,
    'made_on', old.made_on, 'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
END;
CREATE TRIGGER topic_learning_deleted AFTER DELETE ON topic_learning BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'topic_learning', old.id, old.version, 'deleted', json_patch('{}', json_object(
    'id', old.id, 'activity_id', old.activity_id, 'topic', old.topic, 'before', old.before,
    'after', old.after, 'asides', old.asides, 'version', old.version,
    'made_on', old.made_on, 'changed_on', old.changed_on, 'seat', old.seat, 'why', old.why
  )) FROM step;
  DELETE FROM entry WHERE id = old.id;
END;
CREATE TRIGGER travel_leg_added AFTER INSERT ON travel_leg BEGIN
  INSERT INTO history (step, entity, record_id, version, kind)
  SELECT max(number), 'travel_leg', new.id, new.version, 'added' FROM step;
END;
CREATE TRIGGER travel_leg_changed AFTER UPDATE ON travel_leg BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'travel_leg', old.id, old.version, 'changed', json_patch('{}', json_object(
    'id', old.id, 'activity_id', old.activity_id, 'who', old.who, 'people', old.people,
    'mode', old.mode, 'distance_band', old.distance_band,
    'there_and_back', old.there_and_back, 'why_travel', old.why_travel,
    'alternative_considered', old.alternative_considered, 'nights', old.nights,
    'kilometres', old.kilometres, 'factor_code', old.factor_code,
    'factor_edition', old.factor_edition, 'kgco2e', old.kgco2e, 'asides', old.asides,
    'version', old.version, 'made_on', old.made_on, 'changed_on', old.changed_on,
    'seat', old.seat, 'why', old.why
  )) FROM step;
END;
CREATE TRIGGER travel_leg_deleted AFTER DELETE ON travel_leg BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'travel_leg', old.id, old.version, 'deleted', json_patch('{}', json_object(
    'id', old.id, 'activity_id', old.activity_id, 'who', old.who, 'people', old.people,
    'mode', old.mode, 'distance_band', old.distance_band,
    'there_and_back', old.there_and_back, 'why_travel', old.why_travel,
    'alternative_considered', old.alternative_considered, 'nights', old.nights,
    'kilometres', old.kilometres, 'factor_code', old.factor_code,
    'factor_edition', old.factor_edition, 'kgco2e', old.kgco2e, 'asides', old.asides,
    'version', old.version, 'made_on', old.made_on, 'changed_on', old.changed_on,
    'seat', old.seat, 'why', old.why
  )) FROM step;
  DELETE FROM entry WHERE id = old.id;
END;
CREATE TRIGGER wheel_score_added AFTER INSERT ON wheel_score BEGIN
  INSERT INTO history (step, entity, record_id, version, kind)
  SELECT max(number), 'wheel_score', new.id, new.version, 'added' FROM step;
END;
CREATE TRIGGER wheel_score_changed AFTER UPDATE ON wheel_score BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'wheel_score', old.id, old.version, 'changed', json_patch('{}', json_object(
    'id', old.id, 'review_id', old.review_id, 'spoke', old.spoke, 'median', old.median,
    'low', old.low, 'high', old.high, 'obstacles', old.obstacles, 'asides', old.asides,
    'version', old.version, 'made_on', old.made_on, 'changed_on', old.changed_on,
    'seat', old.seat, 'why', old.why
  )) FROM step;
END;
CREATE TRIGGER wheel_score_deleted AFTER DELETE ON wheel_score BEGIN
  INSERT INTO history (step, entity, record_id, version, kind, row)
  SELECT max(number), 'wheel_score', old.id, old.version, 'deleted', json_patch('{}', json_object(
    'id', old.id, 'review_id', old.review_id, 'spoke', old.spoke, 'median', old.median,
    'low', old.low, 'high', old.high, 'obstacles', old.obstacles, 'asides', old.asides,
    'version', old.version, 'made_on', old.made_on, 'changed_on', old.changed_on,
    'seat', old.seat, 'why', old.why
  )) FROM step;
  DELETE FROM entry WHERE id = old.id;
END;
