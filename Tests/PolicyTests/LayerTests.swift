import Testing
import Vocabulary

@testable import Policy

private let get = #"{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}"#
private let put = #"{"Effect":"Allow","Action":"s3:PutObject","Resource":"*"}"#
private let all = #"{"Effect":"Allow","Action":"*","Resource":"*"}"#
private let denyGet = #"{"Effect":"Deny","Action":"s3:GetObject","Resource":"*"}"#

private func scp(_ statement: String, arn: String? = nil) throws -> AttachedPolicy {
    try control(statement, .serviceControl, arn)
}

/// A resource control policy is written with its principal.
private func rcp(_ statement: String, arn: String? = nil) throws -> AttachedPolicy {
    let statement = "{\"Principal\":\"*\"," + statement.dropFirst()
    return try control(statement, .resourceControl, arn)
}

private func control(_ statement: String, _ kind: PolicyKind, _ arn: String?) throws -> AttachedPolicy {
    let text = "{\"Version\":\"2012-10-17\",\"Statement\":\(statement)}"
    let document = try #require(PolicyDocument(stored: text, as: kind))
    return AttachedPolicy(arn.map { .managed(arn: $0) } ?? .inline(name: "c"), document)
}

/// The rows of the decision algorithm that organizations add.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
@Suite struct `Policies of organizations` {
    @Test func `row 3: a level is a union, and every level from the root down must allow`() throws {
        let (full, gets, puts) = (try scp(all), try scp(get), try scp(put))
        let rows: [(levels: [[AttachedPolicy]], isAllowed: Bool)] = [
            ([], true), ([[full]], true), ([[gets]], true), ([[puts]], false), ([[puts, gets]], true),
            ([[full], [puts]], false), ([[puts], [full]], false), ([[full], [puts, gets], [gets]], true),
            ([[]], false), ([[full], []], false),
        ]
        let identity = [attached(try policy(all))]
        for (levels, isAllowed) in rows {
            let set = PolicySet(identity: identity, serviceControl: levels, isSameAccount: true)
            #expect(ask(Asking.ann, set).denial == (isAllowed ? nil : .implicit(.serviceControl)))
        }
        for levels in [[[try rcp(put)]], [[try rcp(all)], []], [[]]] {
            let set = PolicySet(identity: identity, resourceControl: levels, isSameAccount: true)
            #expect(ask(Asking.ann, set).denial == .implicit(.resourceControl))
        }
        let open = PolicySet(
            identity: identity, resourceControl: [[try rcp(all)], [try rcp(get), try rcp(put)]],
            isSameAccount: true)
        #expect(ask(Asking.ann, open).isAllowed)
    }

    @Test func `they grant nothing by themselves`() throws {
        let set = PolicySet(
            serviceControl: [[try scp(all)]], resourceControl: [[try rcp(all)]], isSameAccount: true)
        #expect(ask(Asking.ann, set).denial == .implicit(.identity))
    }

    /// Row 1: which of many denies is named.
    @Test func `row 1: denies are named in the order RCP, SCP, resource, identity, boundary, session`() throws
    {
        let deny = attached(try policy(denyGet))
        let arn = "arn:aws:organizations::1:policy/o-1/service_control_policy/p-1"
        var set = PolicySet(
            identity: [deny], boundary: deny, session: [deny], resource: try bucket("\"*\"", "Deny"),
            serviceControl: [[try scp(all)], [try scp(all), try scp(denyGet, arn: arn)]],
            resourceControl: [[try rcp(denyGet)]], isSameAccount: true)
        #expect(ask(Asking.session, set).denial?.layer == .resourceControl)
        set.resourceControl = []
        let found = ask(Asking.session, set).denial
        #expect(found == Denial(layer: .serviceControl, kind: .explicit, policyARN: arn))
        set.serviceControl = []
        #expect(ask(Asking.session, set).denial?.layer == .resource)
        set.resource = nil
        #expect(ask(Asking.session, set).denial?.layer == .identity)
        set.identity = []
        #expect(ask(Asking.session, set).denial?.layer == .boundary)
        set.boundary = nil
        #expect(ask(Asking.session, set).denial == Denial(layer: .session, kind: .explicit, policyARN: nil))
    }

    @Test func `rows 2 to 7: of what is missing the first is named, and any deny goes before`() throws {
        let other = attached(try policy(put))
        var set = PolicySet(
            identity: [other], boundary: other, session: [other],
            resource: try bucket(#"{"AWS":"111122223333"}"#),
            serviceControl: [[try scp(put)]], resourceControl: [[try rcp(put)]], isSameAccount: false)
        #expect(ask(Asking.session, set).denial == .implicit(.resourceControl))
        set.session.append(attached(try policy(denyGet)))
        #expect(ask(Asking.session, set).denial == Denial(layer: .session, kind: .explicit, policyARN: nil))
        set.session.removeLast()
        set.resourceControl = []
        #expect(ask(Asking.session, set).denial == .implicit(.serviceControl))
        set.serviceControl = []
        #expect(ask(Asking.session, set).denial == .implicit(.resource))
        set.resource = try bucket("\"*\"")
        #expect(ask(Asking.session, set).denial == .implicit(.identity))
        set.identity = [attached(try policy(get))]
        #expect(ask(Asking.session, set).denial == .implicit(.boundary))
        set.boundary = nil
        #expect(ask(Asking.session, set).denial == .implicit(.session))
        set.session = []
        #expect(ask(Asking.session, set).isAllowed)
    }

    /// Whom each of the two is about.
    @Test(
        arguments: [
            ("root", Asking.root, true), ("a user", Asking.ann, true), ("a role", Asking.session, true),
            ("a federated user", Asking.federated, true), ("a service", Asking.ec2, false),
            ("the unsigned", .anonymous, false),
            (
                "a provider's identity",
                PrincipalFacts(kind: .federated(provider: "example.com"), account: nil, arn: "sub"), false
            ),
        ] as [(String, PrincipalFacts, Bool)])
    func `SCPs limit an account's principals, RCPs everybody`(
        name: String, caller: PrincipalFacts, isOfAccount: Bool
    ) throws {
        var set = PolicySet(
            identity: [attached(try policy(all))], session: [attached(try policy(all))],
            resource: try bucket("\"*\""), serviceControl: [[try scp(put)]], isSameAccount: true)
        #expect(ask(caller, set).denial == (isOfAccount ? .implicit(.serviceControl) : nil), "\(name)")
        set.serviceControl = [[try scp(all), try scp(denyGet)]]
        #expect((ask(caller, set).denial?.kind == .explicit) == isOfAccount, "\(name)")
        #expect(ask(caller, set).trace.contains { $0.layer == .serviceControl } == isOfAccount, "\(name)")
        set.serviceControl = []
        set.resourceControl = [[try rcp(all), try rcp(denyGet)]]
        #expect(ask(caller, set).denial?.layer == .resourceControl, "\(name)")
        set.resourceControl = [[try rcp(put)]]
        #expect(ask(caller, set).denial == .implicit(.resourceControl), "\(name)")
    }

    @Test func `no form of principal in a resource's policy passes over them`() throws {
        for principal in [
            #""*""#, #"{"AWS":"arn:aws:iam::880344156207:user/ann"}"#, #"{"AWS":"880344156207"}"#,
        ] {
            let resource = try bucket(principal)
            let identity = [attached(try policy(all))]
            let limited = PolicySet(
                identity: identity, resource: resource, serviceControl: [[try scp(put)]], isSameAccount: true)
            #expect(ask(Asking.ann, limited).denial == .implicit(.serviceControl))
            let closed = PolicySet(
                identity: identity, resource: resource, resourceControl: [[try rcp(denyGet)]],
                isSameAccount: true)
            #expect(ask(Asking.ann, closed).denial?.layer == .resourceControl)
        }
    }

    @Test func `a policy without the element its kind needs matches nothing`() throws {
        let set = PolicySet(
            identity: [attached(try policy(all))],
            resourceControl: [[try control(all, .resourceControl, nil)]], isSameAccount: true)
        #expect(ask(Asking.ann, set).denial == .implicit(.resourceControl))
    }

    /// Only a star at the end may stand in their actions.
    @Test(arguments: [
        ("s3:*", true), ("s3:Get*", true), ("*", true), ("s3:GetObject", true), ("s3:*Object", false),
        ("s3:G*t", false), ("s3:?et", false), ("s*:Get", false),
    ])
    func `wildcards in the middle of an action are refused`(action: String, isValid: Bool) {
        let text = """
            {"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"\(action)","Resource":"*"}}
            """
        let control = try? PolicyDocument(parsing: text, as: .serviceControl)
        #expect((control != nil) == isValid)
        let own = try? PolicyDocument(parsing: text, as: .identity)
        #expect(own != nil || action == "s*:Get")
    }
}

/// The remaining rows about who is asked for.
@Suite struct `Callers of every kind` {
    @Test func `the unsigned are among everybody, listed or not`() throws {
        let everybody = try bucket("\"*\"", element: "NotPrincipal")
        #expect(!ask(.anonymous, PolicySet(resource: everybody, isSameAccount: false)).isAllowed)
        let sparing = try bucket(#"{"AWS":"*"}"#, "Deny", element: "NotPrincipal")
        let set = PolicySet(
            resource: sparing, resourceControl: [[try rcp(all)]],
            isSameAccount: false)
        #expect(ask(.anonymous, set).denial == .implicit(.resource))
    }

    @Test func `a session of GetSessionToken is its user`() throws {
        var session = Asking.ann
        session.sessionName = "token"
        let named = PolicySet(
            resource: try bucket(#"{"AWS":"arn:aws:iam::880344156207:user/ann"}"#), isSameAccount: true)
        #expect(ask(session, named).isAllowed)
    }

    @Test func `a federated user is neither the user who made it nor an assumed role`() throws {
        let bySession = PolicySet(
            identity: [attached(try policy(get))], session: [attached(try policy(get))], isSameAccount: true)
        #expect(ask(Asking.federated, bySession).isAllowed)
        for principal in [
            #"{"AWS":"arn:aws:iam::880344156207:user/ann"}"#, #"{"AWS":"AIDAANN00000000000000"}"#,
            #"{"AWS":"arn:aws:sts::880344156207:assumed-role/DEV_ROLE/bob"}"#,
        ] {
            let set = PolicySet(resource: try bucket(principal), isSameAccount: true)
            #expect(ask(Asking.federated, set).denial == .implicit(.identity))
        }
    }

    /// Across accounts no form of principal passes over the caller's own limits.
    @Test(arguments: [
        (#""*""#, Asking.session),
        (#"{"AWS":"arn:aws:iam::880344156207:role/team/DEV_ROLE"}"#, Asking.session),
        (#"{"AWS":"arn:aws:sts::880344156207:assumed-role/DEV_ROLE/i-0abc"}"#, Asking.session),
        (#"{"AWS":"arn:aws:iam::880344156207:user/ann"}"#, Asking.ann),
    ])
    func `across accounts every form needs the caller's side`(principal: String, caller: PrincipalFacts)
        throws
    {
        let (allow, other) = (attached(try policy(get)), attached(try policy(put)))
        var set = PolicySet(resource: try bucket(principal), isSameAccount: false)
        #expect(ask(caller, set).denial == .implicit(.identity))
        set.identity = [allow]
        set.boundary = other
        #expect(ask(caller, set).denial == .implicit(.boundary))
        set.boundary = nil
        set.session = [other]
        #expect(ask(caller, set).denial == .implicit(.session))
        set.session = [allow]
        #expect(ask(caller, set).isAllowed)
    }
}

@Suite struct `Policies of one principal` {
    @Test func `are found by their index as one by one`() throws {
        let documents = try [
            get, put, denyGet, all, #"{"Effect":"Allow","NotAction":"s3:Get*","Resource":"*"}"#,
        ].map {
            attached(try policy($0))
        }
        let actions: [Action] = ["s3:GetObject", "s3:PutObject", "iam:GetRole", "S3:GETOBJECT", "x"]
        for first in documents {
            for second in documents {
                for action in actions {
                    let both = PolicySet(identity: [first, second], isSameAccount: true)
                    let alone = [first, second].map {
                        ask(Asking.ann, PolicySet(identity: [$0], isSameAccount: true), action)
                    }
                    let isDenied = alone.contains { $0.denial?.kind == .explicit }
                    let isAllowed = !isDenied && alone.contains { $0.isAllowed }
                    #expect(ask(Asking.ann, both, action).isAllowed == isAllowed)
                    #expect((ask(Asking.ann, both, action).denial?.kind == .explicit) == isDenied)
                }
            }
        }
    }

    @Test func `the first that denies is named, in the order they are attached`() throws {
        let deny = try policy(denyGet)
        let wide = try policy(#"{"Effect":"Deny","Action":"s3:*","Resource":"*"}"#)
        let anywhere = try policy(#"{"Effect":"Deny","NotAction":"x:y","Resource":"*"}"#)
        let named = [("1", deny), ("2", wide), ("3", anywhere)].map {
            AttachedPolicy(.managed(arn: $0.0), $0.1)
        }
        for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2], [1, 2, 0]] {
            let set = PolicySet(identity: order.map { named[$0] }, isSameAccount: true)
            #expect(ask(Asking.ann, set).denial?.policyARN == named[order[0]].arn)
        }
    }
}
