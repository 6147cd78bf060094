public import AdmissionVocabulary
import Crypto

extension AdmissionVocabulary.Digest {
  /// Digests `bytes`.
  public init(of bytes: some Sequence<UInt8>) {
    let digest =
      bytes.withContiguousStorageIfAvailable { SHA256.hash(data: $0) }
      ?? SHA256.hash(data: Array(bytes))
    self = digest.withUnsafeBytes { AdmissionVocabulary.Digest(bytes: $0) }
  }
}
