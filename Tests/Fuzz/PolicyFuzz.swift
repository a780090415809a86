import Policy
import Vocabulary

/// Feeds libFuzzer's bytes to the readers of policies and to the evaluator: any may refuse, none may crash or take
/// long. Built and run by `scripts/fuzz policy`. The first byte chooses the caller and the kind of policy; zero bytes
/// part the texts: action, resource, three values of the request, then policies.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPolicy(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    guard let data, size > 0 else { return 0 }
    let bytes = UnsafeBufferPointer(start: data + 1, count: size - 1)
    let texts = bytes.split(separator: 0, maxSplits: 6, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
    guard texts.count > 5 else { return 0 }
    let kind = kinds[Int(data[0]) % kinds.count]
    let caller = callers[Int(data[0]) / kinds.count % callers.count]
    let documents = texts[5...].compactMap { text in
        // What passes validation must be readable when it is stored, and keep its text.
        let checked = try? PolicyDocument(parsing: text, as: kind)
        let stored = PolicyDocument(stored: text, as: kind)
        precondition(checked == nil || stored?.text == text)
        return stored
    }
    let request = AccessRequest(
        principal: caller, action: Action(texts[0]), resource: texts[1],
        context: Circumstances(values: Array(texts[2...4])))
    for isSameAccount in [true, false] {
        let attached = documents.map { AttachedPolicy(.inline(name: "p"), $0) }
        let decision = decide(
            request,
            under: PolicySet(
                identity: attached, boundary: attached.first, session: attached, resource: attached.last,
                serviceControl: [attached], resourceControl: [attached], isSameAccount: isSameAccount))
        // The same question has the same answer, and a refusal has words.
        precondition(decide(request, under: decision.policies).verdict == decision.verdict)
        precondition(decision.isAllowed == (decision.message() == nil))
        for finding in decision.trace { _ = finding.matches }
    }
    for document in documents {
        _ = document.text(currentARN: { _ in nil })
        _ = document.sizeWithoutWhitespace
    }
    return 0
}

private let kinds: [PolicyKind] = [
    .identity, .trust, .resource, .session, .serviceControl, .resourceControl,
]

private let callers: [PrincipalFacts] = {
    guard let account = AccountID("123456789012") else { return [.anonymous] }
    return [
        .user(arn: "arn:aws:iam::123456789012:user/ann", id: UniqueID("AIDAANN00000000000000"), in: account),
        .session(
            named: "s", ofRole: "arn:aws:iam::123456789012:role/r", id: UniqueID("AROAROLE0000000000000"),
            in: account),
        .root(of: account), .service("ec2.amazonaws.com"), .anonymous,
    ]
}()

/// Keys of `a:` to `c:` have the three values, by turns alone and as a set; others are absent.
private struct Circumstances: RequestContext {
    let values: [String]

    func value(for key: ContextKey) -> ContextValue? {
        switch key.name.utf8.first {
        case UInt8(ascii: "a"): key.isMultivalued ? .strings(values) : .string(values[0])
        case UInt8(ascii: "b"): .string(values[1])
        case UInt8(ascii: "c"): .string(values[2])
        default: nil
        }
    }
}
