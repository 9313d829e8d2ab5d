// Written by RECORD=1 swift test --filter CatalogueTests.

extension Catalogue {
  /// Every cell.
  static var cellTable: [CellEntry] {
    [
      CellEntry("disclosure.rules.made", .rules, .made, 0, 1),
      CellEntry("disclosure.rules.newly_disclosed", .rules, .newlyDisclosed, 1, 1),
      CellEntry("disclosure.rules.total_disclosed", .rules, .totalDisclosed, 2, 1),
      CellEntry("disclosure.rules.issued", .rules, .issued, 3, 2),
      CellEntry("disclosure.rules.repealed", .rules, .repealed, 4, 2),
      CellEntry("disclosure.rules.in_force", .rules, .inForce, 5, 2),
      CellEntry("disclosure.normative_documents.made", .normativeDocuments, .made, 0, 1),
      CellEntry(
        "disclosure.normative_documents.newly_disclosed", .normativeDocuments, .newlyDisclosed, 1,
        1),
      CellEntry(
        "disclosure.normative_documents.total_disclosed", .normativeDocuments, .totalDisclosed, 2,
        1),
      CellEntry("disclosure.normative_documents.issued", .normativeDocuments, .issued, 3, 2),
      CellEntry("disclosure.normative_documents.repealed", .normativeDocuments, .repealed, 4, 2),
      CellEntry("disclosure.normative_documents.in_force", .normativeDocuments, .inForce, 5, 2),
      CellEntry("disclosure.licensing.items_last_year", .licensing, .itemsLastYear, 6, 1),
      CellEntry("disclosure.licensing.items_change", .licensing, .itemsChange, 7, 1),
      CellEntry("disclosure.licensing.decisions", .licensing, .decisions, 8, 3),
      CellEntry("disclosure.other_services.items_last_year", .otherServices, .itemsLastYear, 6, 1),
      CellEntry("disclosure.other_services.items_change", .otherServices, .itemsChange, 7, 1),
      CellEntry("disclosure.other_services.decisions", .otherServices, .decisions, 8, 1),
      CellEntry("disclosure.penalties.items_last_year", .penalties, .itemsLastYear, 6, 1),
      CellEntry("disclosure.penalties.items_change", .penalties, .itemsChange, 7, 1),
      CellEntry("disclosure.penalties.decisions", .penalties, .decisions, 8, 3),
      CellEntry("disclosure.compulsion.items_last_year", .compulsion, .itemsLastYear, 6, 1),
      CellEntry("disclosure.compulsion.items_change", .compulsion, .itemsChange, 7, 1),
      CellEntry("disclosure.compulsion.decisions", .compulsion, .decisions, 8, 3),
      CellEntry("disclosure.fees.items_last_year", .fees, .itemsLastYear, 6, 1),
      CellEntry("disclosure.fees.items_change", .fees, .itemsChange, 7, 1),
      CellEntry("disclosure.fees.amount_wan", .fees, .amount, 9, 2),
      CellEntry("disclosure.procurement.items", .procurement, .items, 10, 1),
      CellEntry("disclosure.procurement.amount_wan", .procurement, .amount, 11, 1),
      CellEntry("requests.received.natural_person", .received, .naturalPerson, 12, 3),
      CellEntry("requests.received.business", .received, .business, 13, 3),
      CellEntry("requests.received.research", .received, .research, 14, 3),
      CellEntry("requests.received.public_welfare", .received, .publicWelfare, 15, 3),
      CellEntry("requests.received.legal_service", .received, .legalService, 16, 3),
      CellEntry("requests.received.other_organization", .received, .otherOrganization, 17, 3),
      CellEntry("requests.received.total", .received, .total, 18, 3),
      CellEntry("requests.brought_forward.natural_person", .broughtForward, .naturalPerson, 12, 3),
      CellEntry("requests.brought_forward.business", .broughtForward, .business, 13, 3),
      CellEntry("requests.brought_forward.research", .broughtForward, .research, 14, 3),
      CellEntry("requests.brought_forward.public_welfare", .broughtForward, .publicWelfare, 15, 3),
      CellEntry("requests.brought_forward.legal_service", .broughtForward, .legalService, 16, 3),
      CellEntry(
        "requests.brought_forward.other_organization", .broughtForward, .otherOrganization, 17, 3),
      CellEntry("requests.brought_forward.total", .broughtForward, .total, 18, 3),
      CellEntry("requests.outcome.granted.natural_person", .granted, .naturalPerson, 12, 3),
      CellEntry("requests.outcome.granted.business", .granted, .business, 13, 3),
      CellEntry("requests.outcome.granted.research", .granted, .research, 14, 3),
      CellEntry("requests.outcome.granted.public_welfare", .granted, .publicWelfare, 15, 3),
      CellEntry("requests.outcome.granted.legal_service", .granted, .legalService, 16, 3),
      CellEntry(
        "requests.outcome.granted.other_organization", .granted, .otherOrganization, 17, 3),
      CellEntry("requests.outcome.granted.total", .granted, .total, 18, 3),
      CellEntry(
        "requests.outcome.partly_granted.natural_person", .partlyGranted, .naturalPerson, 12, 3),
      CellEntry("requests.outcome.partly_granted.business", .partlyGranted, .business, 13, 3),
      CellEntry("requests.outcome.partly_granted.research", .partlyGranted, .research, 14, 3),
      CellEntry(
        "requests.outcome.partly_granted.public_welfare", .partlyGranted, .publicWelfare, 15, 3),
      CellEntry(
        "requests.outcome.partly_granted.legal_service", .partlyGranted, .legalService, 16, 3),
      CellEntry(
        "requests.outcome.partly_granted.other_organization", .partlyGranted, .otherOrganization,
        17, 3),
      CellEntry("requests.outcome.partly_granted.total", .partlyGranted, .total, 18, 3),
      CellEntry(
        "requests.outcome.denied.state_secret.natural_person", .stateSecret, .naturalPerson, 12,
        3),
      CellEntry("requests.outcome.denied.state_secret.business", .stateSecret, .business, 13, 3),
      CellEntry("requests.outcome.denied.state_secret.research", .stateSecret, .research, 14, 3),
      CellEntry(
        "requests.outcome.denied.state_secret.public_welfare", .stateSecret, .publicWelfare, 15,
        3),
      CellEntry(
        "requests.outcome.denied.state_secret.legal_service", .stateSecret, .legalService, 16, 3),
      CellEntry(
        "requests.outcome.denied.state_secret.other_organization", .stateSecret,
        .otherOrganization, 17, 3),
      CellEntry("requests.outcome.denied.state_secret.total", .stateSecret, .total, 18, 3),
      CellEntry(
        "requests.outcome.denied.prohibited_by_law.natural_person", .prohibitedByLaw,
        .naturalPerson, 12, 3),
      CellEntry(
        "requests.outcome.denied.prohibited_by_law.business", .prohibitedByLaw, .business, 13, 3),
      CellEntry(
        "requests.outcome.denied.prohibited_by_law.research", .prohibitedByLaw, .research, 14, 3),
      CellEntry(
        "requests.outcome.denied.prohibited_by_law.public_welfare", .prohibitedByLaw,
        .publicWelfare, 15, 3),
      CellEntry(
        "requests.outcome.denied.prohibited_by_law.legal_service", .prohibitedByLaw, .legalService,
        16, 3),
      CellEntry(
        "requests.outcome.denied.prohibited_by_law.other_organization", .prohibitedByLaw,
        .otherOrganization, 17, 3),
      CellEntry(
        "requests.outcome.denied.prohibited_by_law.total", .prohibitedByLaw, .total, 18, 3),
      CellEntry(
        "requests.outcome.denied.security_and_stability.natural_person", .securityAndStability,
        .naturalPerson, 12, 3),
      CellEntry(
        "requests.outcome.denied.security_and_stability.business", .securityAndStability,
        .business, 13, 3),
      CellEntry(
        "requests.outcome.denied.security_and_stability.research", .securityAndStability,
        .research, 14, 3),
      CellEntry(
        "requests.outcome.denied.security_and_stability.public_welfare", .securityAndStability,
        .publicWelfare, 15, 3),
      CellEntry(
        "requests.outcome.denied.security_and_stability.legal_service", .securityAndStability,
        .legalService, 16, 3),
      CellEntry(
        "requests.outcome.denied.security_and_stability.other_organization", .securityAndStability,
        .otherOrganization, 17, 3),
      CellEntry(
        "requests.outcome.denied.security_and_stability.total", .securityAndStability, .total, 18,
        3),
      CellEntry(
        "requests.outcome.denied.third_party_rights.natural_person", .thirdPartyRights,
        .naturalPerson, 12, 3),
      CellEntry(
        "requests.outcome.denied.third_party_rights.business", .thirdPartyRights, .business, 13,
        3),
      CellEntry(
        "requests.outcome.denied.third_party_rights.research", .thirdPartyRights, .research, 14,
        3),
      CellEntry(
        "requests.outcome.denied.third_party_rights.public_welfare", .thirdPartyRights,
        .publicWelfare, 15, 3),
      CellEntry(
        "requests.outcome.denied.third_party_rights.legal_service", .thirdPartyRights,
        .legalService, 16, 3),
      CellEntry(
        "requests.outcome.denied.third_party_rights.other_organization", .thirdPartyRights,
        .otherOrganization, 17, 3),
      CellEntry(
        "requests.outcome.denied.third_party_rights.total", .thirdPartyRights, .total, 18, 3),
      CellEntry(
        "requests.outcome.denied.internal_affairs.natural_person", .internalAffairs,
        .naturalPerson, 12, 3),
      CellEntry(
        "requests.outcome.denied.internal_affairs.business", .internalAffairs, .business, 13, 3),
      CellEntry(
        "requests.outcome.denied.internal_affairs.research", .internalAffairs, .research, 14, 3),
      CellEntry(
        "requests.outcome.denied.internal_affairs.public_welfare", .internalAffairs,
        .publicWelfare, 15, 3),
      CellEntry(
        "requests.outcome.denied.internal_affairs.legal_service", .internalAffairs, .legalService,
        16, 3),
      CellEntry(
        "requests.outcome.denied.internal_affairs.other_organization", .internalAffairs,
        .otherOrganization, 17, 3),
      CellEntry("requests.outcome.denied.internal_affairs.total", .internalAffairs, .total, 18, 3),
      CellEntry(
        "requests.outcome.denied.process_information.natural_person", .processInformation,
        .naturalPerson, 12, 3),
      CellEntry(
        "requests.outcome.denied.process_information.business", .processInformation, .business, 13,
        3),
      CellEntry(
        "requests.outcome.denied.process_information.research", .processInformation, .research, 14,
        3),
      CellEntry(
        "requests.outcome.denied.process_information.public_welfare", .processInformation,
        .publicWelfare, 15, 3),
      CellEntry(
        "requests.outcome.denied.process_information.legal_service", .processInformation,
        .legalService, 16, 3),
      CellEntry(
        "requests.outcome.denied.process_information.other_organization", .processInformation,
        .otherOrganization, 17, 3),
      CellEntry(
        "requests.outcome.denied.process_information.total", .processInformation, .total, 18, 3),
      CellEntry(
        "requests.outcome.denied.enforcement_files.natural_person", .enforcementFiles,
        .naturalPerson, 12, 3),
      CellEntry(
        "requests.outcome.denied.enforcement_files.business", .enforcementFiles, .business, 13, 3),
      CellEntry(
        "requests.outcome.denied.enforcement_files.research", .enforcementFiles, .research, 14, 3),
      CellEntry(
        "requests.outcome.denied.enforcement_files.public_welfare", .enforcementFiles,
        .publicWelfare, 15, 3),
      CellEntry(
        "requests.outcome.denied.enforcement_files.legal_service", .enforcementFiles,
        .legalService, 16, 3),
      CellEntry(
        "requests.outcome.denied.enforcement_files.other_organization", .enforcementFiles,
        .otherOrganization, 17, 3),
      CellEntry(
        "requests.outcome.denied.enforcement_files.total", .enforcementFiles, .total, 18, 3),
      CellEntry(
        "requests.outcome.denied.administrative_queries.natural_person", .administrativeQueries,
        .naturalPerson, 12, 3),
      CellEntry(
        "requests.outcome.denied.administrative_queries.business", .administrativeQueries,
        .business, 13, 3),
      CellEntry(
        "requests.outcome.denied.administrative_queries.research", .administrativeQueries,
        .research, 14, 3),
      CellEntry(
        "requests.outcome.denied.administrative_queries.public_welfare", .administrativeQueries,
        .publicWelfare, 15, 3),
      CellEntry(
        "requests.outcome.denied.administrative_queries.legal_service", .administrativeQueries,
        .legalService, 16, 3),
      CellEntry(
        "requests.outcome.denied.administrative_queries.other_organization",
        .administrativeQueries, .otherOrganization, 17, 3),
      CellEntry(
        "requests.outcome.denied.administrative_queries.total", .administrativeQueries, .total, 18,
        3),
      CellEntry(
        "requests.outcome.unavailable.not_held.natural_person", .notHeld, .naturalPerson, 12, 3),
      CellEntry("requests.outcome.unavailable.not_held.business", .notHeld, .business, 13, 3),
      CellEntry("requests.outcome.unavailable.not_held.research", .notHeld, .research, 14, 3),
      CellEntry(
        "requests.outcome.unavailable.not_held.public_welfare", .notHeld, .publicWelfare, 15, 3),
      CellEntry(
        "requests.outcome.unavailable.not_held.legal_service", .notHeld, .legalService, 16, 3),
      CellEntry(
        "requests.outcome.unavailable.not_held.other_organization", .notHeld, .otherOrganization,
        17, 3),
      CellEntry("requests.outcome.unavailable.not_held.total", .notHeld, .total, 18, 3),
      CellEntry(
        "requests.outcome.unavailable.needs_creation.natural_person", .needsCreation,
        .naturalPerson, 12, 3),
      CellEntry(
        "requests.outcome.unavailable.needs_creation.business", .needsCreation, .business, 13, 3),
      CellEntry(
        "requests.outcome.unavailable.needs_creation.research", .needsCreation, .research, 14, 3),
      CellEntry(
        "requests.outcome.unavailable.needs_creation.public_welfare", .needsCreation,
        .publicWelfare, 15, 3),
      CellEntry(
        "requests.outcome.unavailable.needs_creation.legal_service", .needsCreation, .legalService,
        16, 3),
      CellEntry(
        "requests.outcome.unavailable.needs_creation.other_organization", .needsCreation,
        .otherOrganization, 17, 3),
      CellEntry(
        "requests.outcome.unavailable.needs_creation.total", .needsCreation, .total, 18, 3),
      CellEntry(
        "requests.outcome.unavailable.still_unclear.natural_person", .stillUnclear, .naturalPerson,
        12, 3),
      CellEntry(
        "requests.outcome.unavailable.still_unclear.business", .stillUnclear, .business, 13, 3),
      CellEntry(
        "requests.outcome.unavailable.still_unclear.research", .stillUnclear, .research, 14, 3),
      CellEntry(
        "requests.outcome.unavailable.still_unclear.public_welfare", .stillUnclear, .publicWelfare,
        15, 3),
      CellEntry(
        "requests.outcome.unavailable.still_unclear.legal_service", .stillUnclear, .legalService,
        16, 3),
      CellEntry(
        "requests.outcome.unavailable.still_unclear.other_organization", .stillUnclear,
        .otherOrganization, 17, 3),
      CellEntry("requests.outcome.unavailable.still_unclear.total", .stillUnclear, .total, 18, 3),
      CellEntry(
        "requests.outcome.not_processed.petition.natural_person", .petition, .naturalPerson, 12,
        3),
      CellEntry("requests.outcome.not_processed.petition.business", .petition, .business, 13, 3),
      CellEntry("requests.outcome.not_processed.petition.research", .petition, .research, 14, 3),
      CellEntry(
        "requests.outcome.not_processed.petition.public_welfare", .petition, .publicWelfare, 15,
        3),
      CellEntry(
        "requests.outcome.not_processed.petition.legal_service", .petition, .legalService, 16, 3),
      CellEntry(
        "requests.outcome.not_processed.petition.other_organization", .petition,
        .otherOrganization, 17, 3),
      CellEntry("requests.outcome.not_processed.petition.total", .petition, .total, 18, 3),
      CellEntry(
        "requests.outcome.not_processed.repeated.natural_person", .repeated, .naturalPerson, 12,
        3),
      CellEntry("requests.outcome.not_processed.repeated.business", .repeated, .business, 13, 3),
      CellEntry("requests.outcome.not_processed.repeated.research", .repeated, .research, 14, 3),
      CellEntry(
        "requests.outcome.not_processed.repeated.public_welfare", .repeated, .publicWelfare, 15,
        3),
      CellEntry(
        "requests.outcome.not_processed.repeated.legal_service", .repeated, .legalService, 16, 3),
      CellEntry(
        "requests.outcome.not_processed.repeated.other_organization", .repeated,
        .otherOrganization, 17, 3),
      CellEntry("requests.outcome.not_processed.repeated.total", .repeated, .total, 18, 3),
      CellEntry(
        "requests.outcome.not_processed.publication.natural_person", .publication, .naturalPerson,
        12, 3),
      CellEntry(
        "requests.outcome.not_processed.publication.business", .publication, .business, 13, 3),
      CellEntry(
        "requests.outcome.not_processed.publication.research", .publication, .research, 14, 3),
      CellEntry(
        "requests.outcome.not_processed.publication.public_welfare", .publication, .publicWelfare,
        15, 3),
      CellEntry(
        "requests.outcome.not_processed.publication.legal_service", .publication, .legalService,
        16, 3),
      CellEntry(
        "requests.outcome.not_processed.publication.other_organization", .publication,
        .otherOrganization, 17, 3),
      CellEntry("requests.outcome.not_processed.publication.total", .publication, .total, 18, 3),
      CellEntry(
        "requests.outcome.not_processed.excessive.natural_person", .excessive, .naturalPerson, 12,
        3),
      CellEntry("requests.outcome.not_processed.excessive.business", .excessive, .business, 13, 3),
      CellEntry("requests.outcome.not_processed.excessive.research", .excessive, .research, 14, 3),
      CellEntry(
        "requests.outcome.not_processed.excessive.public_welfare", .excessive, .publicWelfare, 15,
        3),
      CellEntry(
        "requests.outcome.not_processed.excessive.legal_service", .excessive, .legalService, 16,
        3),
      CellEntry(
        "requests.outcome.not_processed.excessive.other_organization", .excessive,
        .otherOrganization, 17, 3),
      CellEntry("requests.outcome.not_processed.excessive.total", .excessive, .total, 18, 3),
      CellEntry(
        "requests.outcome.not_processed.confirmation.natural_person", .confirmation,
        .naturalPerson, 12, 3),
      CellEntry(
        "requests.outcome.not_processed.confirmation.business", .confirmation, .business, 13, 3),
      CellEntry(
        "requests.outcome.not_processed.confirmation.research", .confirmation, .research, 14, 3),
      CellEntry(
        "requests.outcome.not_processed.confirmation.public_welfare", .confirmation,
        .publicWelfare, 15, 3),
      CellEntry(
        "requests.outcome.not_processed.confirmation.legal_service", .confirmation, .legalService,
        16, 3),
      CellEntry(
        "requests.outcome.not_processed.confirmation.other_organization", .confirmation,
        .otherOrganization, 17, 3),
      CellEntry("requests.outcome.not_processed.confirmation.total", .confirmation, .total, 18, 3),
      CellEntry(
        "requests.outcome.other_handling.not_supplemented.natural_person", .notSupplemented,
        .naturalPerson, 12, 2),
      CellEntry(
        "requests.outcome.other_handling.not_supplemented.business", .notSupplemented, .business,
        13, 2),
      CellEntry(
        "requests.outcome.other_handling.not_supplemented.research", .notSupplemented, .research,
        14, 2),
      CellEntry(
        "requests.outcome.other_handling.not_supplemented.public_welfare", .notSupplemented,
        .publicWelfare, 15, 2),
      CellEntry(
        "requests.outcome.other_handling.not_supplemented.legal_service", .notSupplemented,
        .legalService, 16, 2),
      CellEntry(
        "requests.outcome.other_handling.not_supplemented.other_organization", .notSupplemented,
        .otherOrganization, 17, 2),
      CellEntry(
        "requests.outcome.other_handling.not_supplemented.total", .notSupplemented, .total, 18, 2),
      CellEntry(
        "requests.outcome.other_handling.unpaid_fee.natural_person", .unpaidFee, .naturalPerson,
        12, 2),
      CellEntry(
        "requests.outcome.other_handling.unpaid_fee.business", .unpaidFee, .business, 13, 2),
      CellEntry(
        "requests.outcome.other_handling.unpaid_fee.research", .unpaidFee, .research, 14, 2),
      CellEntry(
        "requests.outcome.other_handling.unpaid_fee.public_welfare", .unpaidFee, .publicWelfare,
        15, 2),
      CellEntry(
        "requests.outcome.other_handling.unpaid_fee.legal_service", .unpaidFee, .legalService, 16,
        2),
      CellEntry(
        "requests.outcome.other_handling.unpaid_fee.other_organization", .unpaidFee,
        .otherOrganization, 17, 2),
      CellEntry("requests.outcome.other_handling.unpaid_fee.total", .unpaidFee, .total, 18, 2),
      CellEntry(
        "requests.outcome.other_handling.other.natural_person", .handledOtherwise, .naturalPerson,
        12, 2),
      CellEntry(
        "requests.outcome.other_handling.other.business", .handledOtherwise, .business, 13, 2),
      CellEntry(
        "requests.outcome.other_handling.other.research", .handledOtherwise, .research, 14, 2),
      CellEntry(
        "requests.outcome.other_handling.other.public_welfare", .handledOtherwise, .publicWelfare,
        15, 2),
      CellEntry(
        "requests.outcome.other_handling.other.legal_service", .handledOtherwise, .legalService,
        16, 2),
      CellEntry(
        "requests.outcome.other_handling.other.other_organization", .handledOtherwise,
        .otherOrganization, 17, 2),
      CellEntry("requests.outcome.other_handling.other.total", .handledOtherwise, .total, 18, 2),
      CellEntry(
        "requests.outcome.other_handling.all.natural_person", .otherHandling, .naturalPerson, 12,
        1),
      CellEntry("requests.outcome.other_handling.all.business", .otherHandling, .business, 13, 1),
      CellEntry("requests.outcome.other_handling.all.research", .otherHandling, .research, 14, 1),
      CellEntry(
        "requests.outcome.other_handling.all.public_welfare", .otherHandling, .publicWelfare, 15,
        1),
      CellEntry(
        "requests.outcome.other_handling.all.legal_service", .otherHandling, .legalService, 16, 1),
      CellEntry(
        "requests.outcome.other_handling.all.other_organization", .otherHandling,
        .otherOrganization, 17, 1),
      CellEntry("requests.outcome.other_handling.all.total", .otherHandling, .total, 18, 1),
      CellEntry("requests.outcome.total.natural_person", .outcomeTotal, .naturalPerson, 12, 3),
      CellEntry("requests.outcome.total.business", .outcomeTotal, .business, 13, 3),
      CellEntry("requests.outcome.total.research", .outcomeTotal, .research, 14, 3),
      CellEntry("requests.outcome.total.public_welfare", .outcomeTotal, .publicWelfare, 15, 3),
      CellEntry("requests.outcome.total.legal_service", .outcomeTotal, .legalService, 16, 3),
      CellEntry(
        "requests.outcome.total.other_organization", .outcomeTotal, .otherOrganization, 17, 3),
      CellEntry("requests.outcome.total.total", .outcomeTotal, .total, 18, 3),
      CellEntry("requests.carried_forward.natural_person", .carriedForward, .naturalPerson, 12, 3),
      CellEntry("requests.carried_forward.business", .carriedForward, .business, 13, 3),
      CellEntry("requests.carried_forward.research", .carriedForward, .research, 14, 3),
      CellEntry("requests.carried_forward.public_welfare", .carriedForward, .publicWelfare, 15, 3),
      CellEntry("requests.carried_forward.legal_service", .carriedForward, .legalService, 16, 3),
      CellEntry(
        "requests.carried_forward.other_organization", .carriedForward, .otherOrganization, 17, 3),
      CellEntry("requests.carried_forward.total", .carriedForward, .total, 18, 3),
      CellEntry("disputes.reconsideration.upheld", .reconsideration, .upheld, 19, 3),
      CellEntry("disputes.reconsideration.corrected", .reconsideration, .corrected, 20, 3),
      CellEntry("disputes.reconsideration.other_result", .reconsideration, .otherResult, 21, 3),
      CellEntry("disputes.reconsideration.pending", .reconsideration, .pending, 22, 3),
      CellEntry("disputes.reconsideration.total", .reconsideration, .total, 18, 3),
      CellEntry("disputes.litigation.direct.upheld", .directLitigation, .upheld, 19, 3),
      CellEntry("disputes.litigation.direct.corrected", .directLitigation, .corrected, 20, 3),
      CellEntry("disputes.litigation.direct.other_result", .directLitigation, .otherResult, 21, 3),
      CellEntry("disputes.litigation.direct.pending", .directLitigation, .pending, 22, 3),
      CellEntry("disputes.litigation.direct.total", .directLitigation, .total, 18, 3),
      CellEntry(
        "disputes.litigation.after_reconsideration.upheld", .litigationAfterReconsideration,
        .upheld, 19, 3),
      CellEntry(
        "disputes.litigation.after_reconsideration.corrected", .litigationAfterReconsideration,
        .corrected, 20, 3),
      CellEntry(
        "disputes.litigation.after_reconsideration.other_result", .litigationAfterReconsideration,
        .otherResult, 21, 3),
      CellEntry(
        "disputes.litigation.after_reconsideration.pending", .litigationAfterReconsideration,
        .pending, 22, 3),
      CellEntry(
        "disputes.litigation.after_reconsideration.total", .litigationAfterReconsideration, .total,
        18, 3),
    ]
  }

  /// The indexes of the cells in the order of their ids.
  static var cellsByIDTable: [UInt16] {
    [
      23, 22, 21, 26, 25, 24, 14, 13, 12, 11, 9, 6, 7, 10, 8, 17,
      16, 15, 20, 19, 18, 28, 27, 5, 3, 0, 1, 4, 2, 222, 223, 224,
      225, 221, 217, 218, 219, 220, 216, 212, 213, 214, 215, 211, 37, 40, 36, 41,
      39, 38, 42, 205, 208, 204, 209, 207, 206, 210, 107, 110, 106, 111, 109, 108,
      112, 100, 103, 99, 104, 102, 101, 105, 86, 89, 85, 90, 88, 87, 91, 93,
      96, 92, 97, 95, 94, 98, 65, 68, 64, 69, 67, 66, 70, 72, 75, 71,
      76, 74, 73, 77, 58, 61, 57, 62, 60, 59, 63, 79, 82, 78, 83, 81,
      80, 84, 44, 47, 43, 48, 46, 45, 49, 163, 166, 162, 167, 165, 164, 168,
      156, 159, 155, 160, 158, 157, 161, 135, 138, 134, 139, 137, 136, 140, 149, 152,
      148, 153, 151, 150, 154, 142, 145, 141, 146, 144, 143, 147, 191, 194, 190, 195,
      193, 192, 196, 170, 173, 169, 174, 172, 171, 175, 184, 187, 183, 188, 186, 185,
      189, 177, 180, 176, 181, 179, 178, 182, 51, 54, 50, 55, 53, 52, 56, 198,
      201, 197, 202, 200, 199, 203, 121, 124, 120, 125, 123, 122, 126, 114, 117, 113,
      118, 116, 115, 119, 128, 131, 127, 132, 130, 129, 133, 30, 33, 29, 34, 32,
      31, 35,
    ]
  }
}
