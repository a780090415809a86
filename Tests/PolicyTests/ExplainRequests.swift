import Vocabulary

@testable import Policy

/// Makes policies and requests by chance, near enough to each other that mistakes of every kind occur.
struct ChanceWorld {
    var chance: Chance

    init(seed: UInt64) { chance = Chance(state: seed) }

    static let actions: [Action] = [
        "s3:GetObject", "s3:PutObject", "s3:ListBucket", "sqs:SendMessage", "iam:CreateUser", "iam:ListRoles",
    ]
    /// What the actions may be about: `*` is asked only where there is no resource.
    static func resources(of action: Action) -> [String] { action == "iam:ListRoles" ? ["*"] : resources }

    private static let resources = [
        "arn:aws:s3:::b", "arn:aws:s3:::b/k", "arn:aws:s3:::b/dir/k*y", "arn:aws:s3:::other/k",
        "arn:aws:sqs:us-east-1:880344156207:q", "arn:aws:iam::880344156207:user/team/x",
    ]
    private static let writtenActions = [
        "s3:GetObject", "s3:PutObject", "s3:ListBucket", "s3:ListObjectsV2", "s3:GetObejct", "s3:Get*",
        "s3:*",
        "sqs:SendMessage", "sqs:SendMesage", "iam:CreateUser", "iam:*", "*", "iam:ListRoles",
    ]
    private static let writtenResources = [
        "arn:aws:s3:::b", "arn:aws:s3:::b/*", "arn:aws:s3:::b/k", "arn:aws:s3:::B/k", "arn:aws:s3:::q",
        "arn:aws:sqs:us-east-1:880344156207:q", "arn:aws:sqs:eu-west-1:880344156207:q", "arn:aws:sqs:*:*:*",
        "arn:aws:iam::880344156207:user/x", "arn:aws:iam::880344156207:user/team/*", "*",
        "arn:aws:s3:::b/${aws:username}",
    ]
    private static let conditions = [
        #"{"StringEquals":{"aws:PrincipalTag/team":"blue"}}"#,
        #"{"Bool":{"aws:MultiFactorAuthPresent":"true"}}"#,
        #"{"NotIpAddress":{"aws:SourceIp":"10.0.0.0/8"}}"#,
        #"{"StringNotEquals":{"aws:PrincipalArn":["arn:aws:iam::880344156207:role/Admin"]}}"#,
        #"{"ArnNotLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/Admin*"}}"#,
    ]

    mutating func one<T>(of list: [T]) -> T { list[Int.random(in: 0..<list.count, using: &chance)] }
    mutating func happens(_ inTen: Int) -> Bool { Int.random(in: 0..<10, using: &chance) < inTen }

    private mutating func list(_ texts: [String]) -> String {
        let count = Int.random(in: 1...3, using: &chance)
        let chosen = Set((0..<count).map { _ in one(of: texts) }).sorted()
        return "[\(chosen.map { "\"\($0)\"" }.joined(separator: ","))]"
    }

    private mutating func statement(_ kind: PolicyKind, denies: Int) -> String {
        var members = ["\"Effect\":\"\(happens(denies) ? "Deny" : "Allow")\""]
        if kind == .resource {
            let principals = [
                "\"*\"", #"{"AWS":"880344156207"}"#, #"{"AWS":"\#(Asking.roleARN)"}"#,
                #"{"AWS":"\#(Asking.ann.arn)"}"#,
            ]
            members.append("\"Principal\":\(one(of: principals))")
        }
        let onlyS3 = kind == .resource
        let actions =
            onlyS3
            ? Self.writtenActions.filter { $0 == "s3:GetObject" || $0 == "s3:PutObject" }
            : Self.writtenActions
        let resources = onlyS3 ? ["arn:aws:s3:::b/*", "arn:aws:s3:::b/k"] : Self.writtenResources
        members.append("\"\(happens(1) && !onlyS3 ? "NotAction" : "Action")\":\(list(actions))")
        members.append("\"\(happens(1) && !onlyS3 ? "NotResource" : "Resource")\":\(list(resources))")
        if happens(3) { members.append("\"Condition\":\(one(of: Self.conditions))") }
        return "{\(members.joined(separator: ","))}"
    }

    mutating func document(_ kind: PolicyKind, denies: Int = 3) -> PolicyDocument? {
        let statements = (0...Int.random(in: 0...2, using: &chance)).map { _ in
            statement(kind, denies: denies)
        }
        let text = "{\"Version\":\"2012-10-17\",\"Statement\":[\(statements.joined(separator: ","))]}"
        return try? PolicyDocument(parsing: text, as: kind)
    }

    mutating func principal() -> PrincipalFacts { one(of: [Asking.ann, Asking.session, Asking.session]) }

    mutating func context(of principal: PrincipalFacts) -> DictionaryContext {
        var context: DictionaryContext = [
            "aws:PrincipalArn": .string(principal.entityARN ?? principal.arn),
            "aws:SourceIp": .string("192.0.2.7"),
        ]
        if happens(5) { context["aws:PrincipalTag/team"] = .string(one(of: ["blue", "Blue", "red"])) }
        if happens(5) { context["aws:MultiFactorAuthPresent"] = .bool(happens(5)) }
        if principal.kind == .user { context["aws:username"] = .string("ann") }
        return context
    }

    mutating func policies() -> PolicySet {
        var set = PolicySet(isSameAccount: happens(8))
        for place in 0..<Int.random(in: 0...3, using: &chance) {
            guard let document = document(.identity) else { continue }
            let isManaged = happens(5)
            set.identity.append(
                AttachedPolicy(
                    isManaged
                        ? .managed(arn: "arn:aws:iam::880344156207:policy/m\(place)")
                        : .inline(name: "i\(place)"),
                    document))
        }
        if happens(2), let document = document(.identity) {
            set.boundary = AttachedPolicy(
                .managed(arn: "arn:aws:iam::880344156207:policy/boundary"), document)
        }
        if happens(2), let document = document(.session) {
            set.session = [AttachedPolicy(.inline(name: ""), document)]
        }
        if happens(3), let document = document(.resource) {
            set.resource = AttachedPolicy(.onResource(arn: "arn:aws:s3:::b"), document)
        }
        if happens(2) {
            for level in 0..<2 {
                guard let document = document(.serviceControl, denies: 5) else { continue }
                let arn = "arn:aws:organizations::111122223333:policy/o-1/service_control_policy/p-\(level)"
                set.serviceControl.append([AttachedPolicy(.managed(arn: arn), document)])
            }
        }
        return set
    }
}

/// Makes the printed change, from its document as a person would paste it.
func applying(_ change: PolicyChange, to set: PolicySet, for principal: PrincipalFacts) throws -> PolicySet {
    guard let layer = Layer(rawValue: change.layer) else { return set }
    let known = set.policies(in: layer).first { $0.inWords(in: layer) == change.policy }
    guard let text = change.document else {
        return known.map { set.removing($0, from: layer) } ?? set
    }
    let kind: PolicyKind =
        switch layer {
        case .identity, .boundary, .endpoint: .identity
        case .resource: .resource
        case .trust: .trust
        case .session: .session
        case .serviceControl: .serviceControl
        case .resourceControl: .resourceControl
        }
    let document = try PolicyDocument(parsing: text, as: kind)
    if let known { return set.replacing(known, in: layer, by: document) }
    let source: AttachedPolicy.Source =
        layer == .resource ? .onResource(arn: "arn:aws:s3:::b") : .inline(name: "new")
    return set.adding(AttachedPolicy(source, document), to: layer)
}
