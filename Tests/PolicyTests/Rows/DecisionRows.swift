import Testing
import Vocabulary

@testable import Policy

private let all = #"{"Effect":"Allow","Action":"*","Resource":"*"}"#
private let get = #"{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}"#
private let put = #"{"Effect":"Allow","Action":"s3:PutObject","Resource":"*"}"#
private let assume = #"{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}"#
private let deny = #"{"Effect":"Deny","Action":"*","Resource":"*"}"#

private let account = #"{"AWS":"880344156207"}"#
private let otherAccount = #"{"AWS":"111122223333"}"#
private let user = #"{"AWS":"arn:aws:iam::880344156207:user/ann"}"#
private let role = #"{"AWS":"arn:aws:iam::880344156207:role/team/DEV_ROLE"}"#
private let roleSession = #"{"AWS":"arn:aws:sts::880344156207:assumed-role/DEV_ROLE/i-0abc"}"#
private let federatedUser = #"{"AWS":"arn:aws:sts::880344156207:federated-user/bob"}"#
private let everybody = "\"*\""

/// The policy of an organization, an RCP with its principal.
private func control(_ statement: String, _ kind: PolicyKind) throws -> AttachedPolicy {
    let principal = kind == .resourceControl ? "\"Principal\":\"*\"," : ""
    let text = "{\"Version\":\"2012-10-17\",\"Statement\":{\(principal)\(statement.dropFirst())}"
    return attached(try #require(PolicyDocument(stored: text, as: kind)))
}

/// The order of a decision and what its steps make of each policy, row by row.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
@Suite struct `Rows about decisions` {
    /// Statements of each layer; of what stands on the resource, the principal.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        var caller = Asking.session
        var identity: [String] = []
        var boundary: String?
        var session: [String] = []
        var resource: String?
        var trusting: String?
        var effect = "Allow"
        var serviceControl: [[String]] = []
        var resourceControl: [[String]] = []
        var isSameAccount = true
        let denial: Denial?

        var testDescription: String { name }

        var policies: PolicySet {
            get throws {
                var onResource = try trusting.map { try trust($0, effect) }
                if let resource { onResource = try bucket(resource, effect) }
                return PolicySet(
                    identity: try identity.map { attached(try policy($0)) },
                    boundary: try boundary.map { attached(try policy($0)) },
                    session: try session.map { attached(try policy($0)) }, resource: onResource,
                    serviceControl: try serviceControl.map {
                        try $0.map { try control($0, .serviceControl) }
                    },
                    resourceControl: try resourceControl.map {
                        try $0.map { try control($0, .resourceControl) }
                    },
                    isSameAccount: isSameAccount)
            }
        }
    }

    private static func explicit(_ layer: Layer) -> Denial {
        Denial(layer: layer, kind: .explicit, policyARN: nil)
    }

    @Test(arguments: steps + across + callers + trusts) func `are kept`(row: Case) throws {
        let decision = ask(
            row.caller, try row.policies, row.trusting == nil ? "s3:GetObject" : "sts:AssumeRole")
        #expect(decision.denial == row.denial)
    }

    private static let steps = [
        Case(
            name: "1: a deny in an RCP", identity: [all], resourceControl: [[all, deny]],
            denial: explicit(.resourceControl)),
        Case(
            name: "1: a deny in an SCP", identity: [all], serviceControl: [[all], [all, deny]],
            denial: explicit(.serviceControl)),
        Case(
            name: "1: a deny in the resource's policy", identity: [all], resource: everybody, effect: "Deny",
            denial: explicit(.resource)),
        Case(name: "1: a deny in an identity's policy", identity: [all, deny], denial: explicit(.identity)),
        Case(name: "1: a deny in the boundary", identity: [all], boundary: deny, denial: explicit(.boundary)),
        Case(
            name: "1: a deny in a session policy", identity: [all], session: [all, deny],
            denial: explicit(.session)),
        Case(
            name: "1: a deny goes before whatever is missing", session: [deny], resource: otherAccount,
            serviceControl: [[put]], resourceControl: [[put]], isSameAccount: false,
            denial: explicit(.session)),
        Case(
            name: "2: RCPs of the owner: each level allows", identity: [all],
            resourceControl: [[all], [put, get]],
            denial: nil),
        Case(
            name: "2: RCPs of the owner: one level does not", identity: [all],
            resourceControl: [[all], [put]],
            denial: .implicit(.resourceControl)),
        Case(
            name: "3: SCPs: a level is a union", identity: [all], serviceControl: [[put, get]], denial: nil),
        Case(
            name: "3: SCPs: the levels are an intersection", identity: [all],
            serviceControl: [[all], [get], [put]], denial: .implicit(.serviceControl)),
        Case(
            name: "4: the resource's policy allows, and that is all", caller: Asking.ann, resource: user,
            denial: nil),
        Case(
            name: "4: but not without the SCPs", caller: Asking.ann, resource: user, serviceControl: [[put]],
            denial: .implicit(.serviceControl)),
        Case(name: "5: no identity's policy allows", identity: [put], denial: .implicit(.identity)),
        Case(
            name: "5: needed although the boundary and the session allow", boundary: all, session: [all],
            denial: .implicit(.identity)),
        Case(
            name: "6: a boundary that does not allow", identity: [get], boundary: put,
            denial: .implicit(.boundary)),
        Case(
            name: "7: session policies that do not allow", identity: [get], boundary: get, session: [put],
            denial: .implicit(.session)),
        Case(name: "7: one session policy is enough", identity: [get], session: [put, get], denial: nil),
        Case(
            name: "8: allowed", identity: [get], boundary: get, session: [get], serviceControl: [[get]],
            resourceControl: [[get]], denial: nil),
    ]

    private static let across =
        [
            Case(
                name: "across accounts: both sides allow", identity: [get], resource: account,
                isSameAccount: false, denial: nil),
            Case(
                name: "across accounts: the resource's side does not", identity: [get], isSameAccount: false,
                denial: .implicit(.resource)),
            Case(
                name: "across accounts: the caller's SCP does not", identity: [get], resource: account,
                serviceControl: [[put]], isSameAccount: false, denial: .implicit(.serviceControl)),
            Case(
                name: "across accounts: the owner's RCP does not", identity: [get], resource: account,
                resourceControl: [[put]], isSameAccount: false, denial: .implicit(.resourceControl)),
        ]
        + [
            ("a user", Asking.ann, user), ("a role", Asking.session, role),
            ("a session", Asking.session, roleSession), ("a federated user", Asking.federated, federatedUser),
            ("everybody", Asking.session, everybody),
        ].flatMap { name, caller, principal in
            [
                Case(
                    name: "across accounts: naming \(name) does not replace the identity's policy",
                    caller: caller,
                    session: [get], resource: principal, isSameAccount: false, denial: .implicit(.identity)),
                Case(
                    name: "across accounts: naming \(name) does not pass over the boundary", caller: caller,
                    identity: [get], boundary: put, session: [get], resource: principal, isSameAccount: false,
                    denial: .implicit(.boundary)),
                Case(
                    name: "across accounts: naming \(name) does not pass over session policies",
                    caller: caller,
                    identity: [get], session: [put], resource: principal, isSameAccount: false,
                    denial: .implicit(.session)),
            ]
        }

    private static let callers = [
        Case(name: "root: may do everything", caller: Asking.root, denial: nil),
        Case(
            name: "root: but for SCPs", caller: Asking.root, serviceControl: [[put]],
            denial: .implicit(.serviceControl)),
        Case(
            name: "root: but for RCPs", caller: Asking.root, resourceControl: [[all, deny]],
            denial: explicit(.resourceControl)),
        Case(
            name: "root: but for denies of the resource's policy", caller: Asking.root, resource: account,
            effect: "Deny", denial: explicit(.resource)),
        Case(
            name: "root: needs no allow of the resource's policy", caller: Asking.root,
            resource: otherAccount,
            denial: nil),
        Case(
            name: "service principal: the resource's policy decides", caller: Asking.ec2,
            resource: #"{"Service":"ec2.amazonaws.com"}"#, isSameAccount: false, denial: nil),
        Case(
            name: "service principal: nothing else does", caller: Asking.ec2, identity: [all],
            resource: account,
            denial: .implicit(.resource)),
        Case(
            name: "service principal: SCPs are not about it", caller: Asking.ec2,
            resource: #"{"Service":"ec2.amazonaws.com"}"#, serviceControl: [[put]], isSameAccount: false,
            denial: nil),
        Case(
            name: "service principal: the owner's RCPs are", caller: Asking.ec2,
            resource: #"{"Service":"ec2.amazonaws.com"}"#, resourceControl: [[put]], isSameAccount: false,
            denial: .implicit(.resourceControl)),
        Case(
            name: "federated user without session policies: may do nothing", caller: Asking.federated,
            identity: [all], denial: .implicit(.session)),
        Case(
            name: "federated user without session policies: but what a resource's policy grants directly",
            caller: Asking.federated, resource: federatedUser, denial: nil),
        Case(
            name: "anonymous: the resource's policy decides", caller: .anonymous, resource: everybody,
            isSameAccount: false, denial: nil),
        Case(
            name: "anonymous: no account is everybody's", caller: .anonymous, resource: account,
            isSameAccount: false, denial: .implicit(.resource)),
    ]

    private static let trusts = [
        Case(
            name: "trust policy: required even within the account", caller: Asking.ann, identity: [assume],
            trusting: #"{"Service":"ec2.amazonaws.com"}"#, denial: .implicit(.trust)),
        Case(
            name: "trust policy: required even for root", caller: Asking.root,
            trusting: #"{"Service":"ec2.amazonaws.com"}"#, denial: .implicit(.trust)),
        Case(name: "trust policy: naming the user suffices", caller: Asking.ann, trusting: user, denial: nil),
        Case(name: "trust policy: naming the role suffices", trusting: role, denial: nil),
        Case(
            name: "trust policy: naming the account needs the identity's policy", caller: Asking.ann,
            trusting: account, denial: .implicit(.identity)),
        Case(
            name: "trust policy: and together they suffice", caller: Asking.ann, identity: [assume],
            trusting: account, denial: nil),
        Case(
            name: "trust policy: across accounts naming the user needs the identity's policy",
            caller: Asking.ann,
            trusting: user, isSameAccount: false, denial: .implicit(.identity)),
        Case(
            name: "trust policy: its deny is in its own name", caller: Asking.ann, identity: [assume],
            trusting: user, effect: "Deny", denial: explicit(.trust)),
        Case(
            name: "trust policy: the service alone", caller: Asking.ec2,
            trusting: #"{"Service":"ec2.amazonaws.com"}"#, isSameAccount: false, denial: nil),
    ]
}
