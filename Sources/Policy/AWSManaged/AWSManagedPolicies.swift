import CAssets
import Synchronization
import Vocabulary

/// A policy that AWS writes and everybody may attach, `arn:aws:iam::aws:policy/…`.
package struct AWSManagedPolicy: Sendable {
    package let name: String
    package let path: String
    package let id: UniqueID
    package let createdAt: Timestamp
    package let updatedAt: Timestamp
    /// The number of the one version there is here; earlier ones are not known.
    package let defaultVersion: Int
    fileprivate let writing: Writing

    /// Where its text is.
    fileprivate enum Writing: Sendable {
        /// A range of the file that this program carries.
        case carried(Range<Int>)
        case given(String)
    }

    package var arn: String { AWSManagedPolicies.arnPrefix + path + name }

    /// The document's text, without white space.
    package var text: String {
        switch writing {
        case .carried(let range): ManagedPolicyData.text(range)
        case .given(let text): text
        }
    }

    package var document: PolicyDocument? {
        switch writing {
        case .carried: AWSManagedPolicies.document(arn: arn)
        case .given(let text): PolicyDocument(stored: text, as: .identity)
        }
    }
}

extension AWSManagedPolicy {
    /// One that this program does not carry, with the text that somebody else had of it.
    package init(
        name: String, path: String, id: UniqueID, createdAt: Timestamp, updatedAt: Timestamp,
        defaultVersion: Int, text: String
    ) {
        self.init(
            name: name, path: path, id: id, createdAt: createdAt, updatedAt: updatedAt,
            defaultVersion: defaultVersion, writing: .given(text))
    }
}

/// All AWS-managed policies, sorted by name without regard to case. Nothing is read before it is asked for.
///
///     AWSManagedPolicies.policy(arn: "arn:aws:iam::aws:policy/IAMReadOnlyAccess")
///     AWSManagedPolicies.document(arn: …)          // compiled, from a bounded cache
///     for policy in AWSManagedPolicies.all { … }   // AWSManagedPolicies.all.count
package struct AWSManagedPolicies: RandomAccessCollection, Sendable {
    package static let all = AWSManagedPolicies()

    fileprivate static let arnPrefix = "arn:aws:iam::aws:policy"
    private static let cache = Mutex<[String: PolicyDocument]>([:])
    private static let cacheLimit = 256

    private init() {}

    package var startIndex: Int { 0 }
    package var endIndex: Int { ManagedPolicyData.count }

    package subscript(position: Int) -> AWSManagedPolicy {
        precondition(indices.contains(position))
        return ManagedPolicyData.policy(at: position)
    }

    /// The policy an ARN names; nil for the ARN of a customer's policy, or one that does not exist.
    package static func policy(arn: String) -> AWSManagedPolicy? {
        guard arn.hasPrefix(arnPrefix + "/"), let name = arn.split(separator: "/").last else { return nil }
        let position = all.firstPosition(atOrAfter: name)
        guard position < all.count else { return nil }
        let policy = all[position]
        return sameText(policy.arn, arn) ? policy : nil
    }

    /// The place of the first policy whose name is `name` or comes after it: where a list goes on from.
    package func firstPosition(atOrAfter name: some StringProtocol) -> Int {
        let name = name.utf8.map(lowercasedASCII)
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if ManagedPolicyData.isName(at: middle, before: name) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The compiled document of an AWS-managed policy.
    package static func document(arn: String) -> PolicyDocument? {
        if let known = cache.withLock({ $0[arn] }) { return known }
        guard let policy = policy(arn: arn),
            case .carried(let range) = policy.writing,
            let syntax = try? DocumentReader.read(ManagedPolicyData.bytes(range))
        else { return nil }
        let compiled = CompiledPolicy(kind: .identity, text: policy.text, syntax: syntax)
        let document = PolicyDocument(compiled: compiled, bindings: [:])
        cache.withLock { cache in
            if cache.count >= cacheLimit { cache.removeAll(keepingCapacity: true) }
            cache[arn] = document
        }
        return document
    }
}

/// The file that `Tools/managed-policies.py` writes and describes.
private enum ManagedPolicyData {
    private static let headerSize = 16
    private static let recordSize = 48
    private static let idLength = 21

    private static var data: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: rolecall_managed_policies(), count: rolecall_managed_policies_length())
    }

    private static func number<Number: FixedWidthInteger>(_ offset: Int, _: Number.Type) -> Int {
        Int(Number(littleEndian: data.loadUnaligned(fromByteOffset: offset, as: Number.self)))
    }

    static var count: Int { number(4, UInt32.self) }

    static func bytes(_ range: Range<Int>) -> [UInt8] { Array(data[range]) }

    static func text(_ range: Range<Int>) -> String { String(decoding: data[range], as: UTF8.self) }

    private static func nameBytes(_ record: Int) -> Range<Int> {
        let start = number(record, UInt32.self)
        return start..<(start + number(record + 4, UInt16.self))
    }

    static func isName(at position: Int, before name: [UInt8]) -> Bool {
        data[nameBytes(headerSize + position * recordSize)].lazy.map(lowercasedASCII)
            .lexicographicallyPrecedes(name)
    }

    static func policy(at position: Int) -> AWSManagedPolicy {
        let record = headerSize + position * recordSize
        let document = number(record + 16, UInt32.self)
        return AWSManagedPolicy(
            name: text(nameBytes(record)),
            path: path(number(record + 24, UInt8.self)),
            id: UniqueID(text((record + 25)..<(record + 25 + idLength))),
            createdAt: Timestamp(seconds: Int64(number(record + 8, UInt32.self))),
            updatedAt: Timestamp(seconds: Int64(number(record + 12, UInt32.self))),
            defaultVersion: number(record + 6, UInt16.self),
            writing: .carried(document..<(document + number(record + 20, UInt32.self))))
    }

    private static func path(_ place: Int) -> String {
        var offset = number(8, UInt32.self)
        for _ in 0..<place { offset += 1 + number(offset, UInt8.self) }
        return text((offset + 1)..<(offset + 1 + number(offset, UInt8.self)))
    }
}

extension AttachedPolicy {
    /// AWS's policy that allows everything; a list, because policies hang in lists.
    package static let administratorAccess: [AttachedPolicy] = {
        let arn = "arn:aws:iam::aws:policy/AdministratorAccess"
        return AWSManagedPolicies.document(arn: arn).map { [AttachedPolicy(.managed(arn: arn), $0)] } ?? []
    }()
}
