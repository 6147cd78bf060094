package import AdmissionVocabulary

/// A day written in a test's own source; a text that is no day is a bug and stops the tests.
package func day(_ text: String) -> CalendarDay {
  do { return try CalendarDay(parsing: text) } catch { preconditionFailure("no day: \(text)") }
}

/// The day samples are screened on.
package let sampleDay = day("2014-04-18")
