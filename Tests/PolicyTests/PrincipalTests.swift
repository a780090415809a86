import Testing
import Vocabulary

@testable import Policy

private let all = #"{"Effect":"Allow","Action":"*","Resource":"*"}"#

@Suite struct Principals {
    @Test func `are the entities they were when the policy was saved`() throws {
        let arn = "arn:aws:iam::880344156207:user/ann"
        let document = try trust("{\"AWS\":\"\(arn)\"}").document
        let ann = try #require(Asking.ann.uniqueID)
        let namesake = PrincipalFacts.user(
            arn: arn, id: UniqueID("AIDANEW00000000000000"), in: Asking.account)
        var renamed = Asking.ann
        renamed.entityARN = "arn:aws:iam::880344156207:user/anna"
        renamed.arn = "arn:aws:iam::880344156207:user/anna"
        func may(_ caller: PrincipalFacts, _ document: PolicyDocument) -> Bool {
            let policies = AttachedPolicy(.onResource(arn: Asking.roleARN), document)
            return ask(caller, PolicySet(resource: policies, isSameAccount: true), "sts:AssumeRole").isAllowed
        }
        let bound = document.bound(to: [arn: ann])
        #expect(may(Asking.ann, bound))
        #expect(may(renamed, bound))
        #expect(!may(namesake, bound))
        #expect(may(namesake, document))
        let remains = try trust("{\"AWS\":\"AIDAANN00000000000000\"}").document
        #expect(may(Asking.ann, remains))
        #expect(!may(namesake, remains))
    }

    @Test(arguments: [
        (#"{"AWS":"arn:aws:iam::880344156207:user/Ann"}"#, Asking.ann),
        (#"{"AWS":"111122223333"}"#, Asking.ann),
        (#"{"AWS":"arn:aws:iam::880344156207:role/DEV_ROLE"}"#, Asking.session),
        (#"{"AWS":"arn:aws:sts::880344156207:assumed-role/DEV_ROLE/i-0abd"}"#, Asking.session),
        (#"{"AWS":"arn:aws:iam::880344156207:user/ann"}"#, Asking.federated),
        (
            #"{"CanonicalUser":"79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"}"#,
            Asking.ann
        ),
        (#"{"AWS":"arn:aws:iam::880344156207:user/ann"}"#, Asking.root),
    ])
    func `are nobody else`(principal: String, caller: PrincipalFacts) throws {
        let set = PolicySet(
            session: [attached(try policy(all))], resource: try bucket(principal), isSameAccount: false)
        #expect(ask(caller, set).denial == .implicit(.resource))
    }

    /// NotPrincipal with Deny: the caller's account, entity and session must each be listed.
    @Test(
        arguments: [
            (#"{"AWS":"880344156207"}"#, Asking.root, false), (#"{"AWS":"880344156207"}"#, Asking.ann, true),
            (#"{"AWS":"arn:aws:iam::880344156207:user/ann"}"#, Asking.ann, true),
            (#"{"AWS":["880344156207","arn:aws:iam::880344156207:user/ann"]}"#, Asking.ann, false),
            (
                #"{"AWS":["880344156207","arn:aws:iam::880344156207:role/team/DEV_ROLE"]}"#, Asking.session,
                true
            ),
            (
                """
                {"AWS":["880344156207","arn:aws:iam::880344156207:role/team/DEV_ROLE",\
                "arn:aws:sts::880344156207:assumed-role/DEV_ROLE/i-0abc"]}
                """, Asking.session, false
            ),
            (#"{"AWS":"880344156207"}"#, .anonymous, true),
            (#"{"Service":"ec2.amazonaws.com"}"#, Asking.ec2, false),
        ] as [(String, PrincipalFacts, Bool)])
    func `spared by a Deny are listed in every form`(list: String, caller: PrincipalFacts, isDenied: Bool)
        throws
    {
        let set = PolicySet(
            identity: [attached(try policy(all))],
            resource: try bucket(list, "Deny", element: "NotPrincipal"), isSameAccount: true)
        #expect((ask(caller, set).denial?.kind == .explicit) == isDenied)
    }

    @Test func `other than those listed are allowed, the unsigned too`() throws {
        let others = PolicySet(
            resource: try bucket(#"{"AWS":"880344156207"}"#, element: "NotPrincipal"), isSameAccount: false)
        #expect(ask(.anonymous, others).isAllowed)
        #expect(!ask(Asking.root, others).isAllowed)
    }
}
