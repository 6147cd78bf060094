@_exported public import AdmissionCommittee
@_exported public import AdmissionDirectory
@_exported public import AdmissionJournal
@_exported public import AdmissionNames
@_exported public import AdmissionReports
@_exported public import AdmissionScreening
@_exported public import AdmissionVocabulary
