import Testing
import Vocabulary

@testable import Policy

private let get = #"{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}"#
private let put = #"{"Effect":"Allow","Action":"s3:PutObject","Resource":"*"}"#
private let denyGet = #"{"Effect":"Deny","Action":"s3:GetObject","Resource":"*"}"#
private let all = #"{"Effect":"Allow","Action":"*","Resource":"*"}"#
@Suite struct Decisions {
    @Test func `nothing is allowed until a policy allows it`() throws {
        let nothing = ask(Asking.ann, PolicySet(isSameAccount: true))
        #expect(nothing.denial == .implicit(.identity))
        let other = PolicySet(identity: [attached(try policy(put))], isSameAccount: true)
        #expect(ask(Asking.ann, other).denial == .implicit(.identity))
        let right = PolicySet(
            identity: [attached(try policy(put)), attached(try policy(get))], isSameAccount: true)
        #expect(ask(Asking.ann, right).isAllowed)
    }

    @Test func `an explicit deny wins, wherever it stands`() throws {
        let allow = attached(try policy(all))
        let deny = AttachedPolicy(.managed(arn: "arn:aws:iam::880344156207:policy/No"), try policy(denyGet))
        let sets: [(PolicySet, Layer, String?)] = [
            (PolicySet(identity: [allow, deny], isSameAccount: true), .identity, deny.arn),
            (
                PolicySet(identity: [attached(try policy("\(denyGet),\(all)"))], isSameAccount: true),
                .identity, nil
            ),
            (PolicySet(identity: [allow], boundary: deny, isSameAccount: true), .boundary, deny.arn),
            (PolicySet(identity: [allow], session: [allow, deny], isSameAccount: true), .session, deny.arn),
            (
                PolicySet(
                    identity: [allow], resource: try bucket("\"*\"", "Deny"), isSameAccount: true), .resource,
                nil
            ),
        ]
        for (set, layer, arn) in sets {
            #expect(ask(Asking.session, set).denial == Denial(layer: layer, kind: .explicit, policyARN: arn))
        }
        #expect(ask(Asking.session, sets[0].0, "s3:PutObject").isAllowed)
        // The resource's is named before the others.
        let both = PolicySet(identity: [deny], resource: try bucket("\"*\"", "Deny"), isSameAccount: true)
        #expect(ask(Asking.session, both).denial?.layer == .resource)
    }

    @Test func `boundary and session policies can only take away`() throws {
        let only = attached(try policy(get))
        let other = attached(try policy(put))
        let bounded = PolicySet(identity: [only], boundary: other, isSameAccount: true)
        #expect(ask(Asking.session, bounded).denial == .implicit(.boundary))
        let limited = PolicySet(identity: [only], session: [other], isSameAccount: true)
        #expect(ask(Asking.session, limited).denial == .implicit(.session))
        let within = PolicySet(identity: [only], boundary: only, session: [only, other], isSameAccount: true)
        #expect(ask(Asking.session, within).isAllowed)
        let granting = PolicySet(boundary: only, session: [only], isSameAccount: true)
        #expect(ask(Asking.session, granting).denial == .implicit(.identity))
    }

    @Test func `across accounts both sides must allow`() throws {
        let allow = attached(try policy(get))
        let resource = try bucket(#"{"AWS":"880344156207"}"#)
        #expect(
            ask(Asking.ann, PolicySet(identity: [allow], resource: resource, isSameAccount: false)).isAllowed)
        #expect(
            ask(Asking.ann, PolicySet(resource: resource, isSameAccount: false)).denial
                == .implicit(.identity))
        #expect(
            ask(Asking.ann, PolicySet(identity: [allow], isSameAccount: false)).denial == .implicit(.resource)
        )
        let bounded = PolicySet(
            identity: [allow], boundary: attached(try policy(put)), resource: try bucket("\"*\""),
            isSameAccount: false)
        #expect(ask(Asking.ann, bounded).denial == .implicit(.boundary))
        let rootAcross = PolicySet(isSameAccount: false)
        #expect(ask(Asking.root, rootAcross).denial == .implicit(.resource))
        #expect(ask(Asking.root, PolicySet(resource: resource, isSameAccount: false)).isAllowed)
    }

    @Test func `root may do all but what a resource's policy denies it`() throws {
        #expect(ask(Asking.root, PolicySet(isSameAccount: true)).isAllowed)
        let denied = PolicySet(resource: try bucket(#"{"AWS":"880344156207"}"#, "Deny"), isSameAccount: true)
        #expect(ask(Asking.root, denied).denial?.kind == .explicit)
        let unmentioned = PolicySet(resource: try bucket(#"{"AWS":"111122223333"}"#), isSameAccount: true)
        #expect(ask(Asking.root, unmentioned).isAllowed)
    }

    @Test func `services and the unsigned depend on the resource's policy alone`() throws {
        for caller in [Asking.ec2, .anonymous] {
            #expect(ask(caller, PolicySet(isSameAccount: false)).denial == .implicit(.resource))
            let own = PolicySet(identity: [attached(try policy(all))], isSameAccount: true)
            #expect(ask(caller, own).denial == .implicit(.resource))
            #expect(ask(caller, PolicySet(resource: try bucket("\"*\""), isSameAccount: false)).isAllowed)
            let account = PolicySet(resource: try bucket(#"{"AWS":"880344156207"}"#), isSameAccount: false)
            #expect(!ask(caller, account).isAllowed)
        }
        let service = PolicySet(
            resource: try bucket(#"{"Service":"ec2.amazonaws.com"}"#), isSameAccount: false)
        #expect(ask(Asking.ec2, service).isAllowed)
        #expect(!ask(.service("lambda.amazonaws.com"), service).isAllowed)
        #expect(!ask(.anonymous, service).isAllowed)
    }

    @Test func `a federation session without a session policy may do nothing by itself`() throws {
        let allow = attached(try policy(get))
        #expect(
            ask(Asking.federated, PolicySet(identity: [allow], isSameAccount: true)).denial
                == .implicit(.session))
        let direct = try bucket(#"{"AWS":"arn:aws:sts::880344156207:federated-user/bob"}"#)
        #expect(ask(Asking.federated, PolicySet(resource: direct, isSameAccount: true)).isAllowed)
        let limited = PolicySet(identity: [allow], session: [allow], isSameAccount: true)
        #expect(ask(Asking.federated, limited).isAllowed)
    }
}

@Suite struct `Assuming a role` {
    private let assume = #"{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}"#

    @Test func `needs the trust policy even where the identity allows`() throws {
        let identity = [attached(try policy(assume))]
        for caller in [Asking.ann, Asking.session] {
            let set = PolicySet(
                identity: identity, resource: try trust(#"{"Service":"ec2.amazonaws.com"}"#),
                isSameAccount: true)
            #expect(ask(caller, set, "sts:AssumeRole").denial == .implicit(.trust))
        }
        let root = PolicySet(resource: try trust(#"{"Service":"ec2.amazonaws.com"}"#), isSameAccount: true)
        #expect(ask(Asking.root, root, "sts:AssumeRole").denial == .implicit(.trust))
    }

    @Test func `needs no identity policy where the trust names the caller itself`() throws {
        let user = PolicySet(
            resource: try trust(#"{"AWS":"arn:aws:iam::880344156207:user/ann"}"#), isSameAccount: true)
        #expect(ask(Asking.ann, user, "sts:AssumeRole").isAllowed)
        let role = PolicySet(resource: try trust("{\"AWS\":\"\(Asking.roleARN)\"}"), isSameAccount: true)
        #expect(ask(Asking.session, role, "sts:AssumeRole").isAllowed)
    }

    @Test func `needs an identity policy where the trust names the account`() throws {
        let policies = try trust(#"{"AWS":"arn:aws:iam::880344156207:root"}"#)
        let bare = PolicySet(resource: policies, isSameAccount: true)
        #expect(ask(Asking.ann, bare, "sts:AssumeRole").denial == .implicit(.identity))
        let allowed = PolicySet(
            identity: [attached(try policy(assume))], resource: policies, isSameAccount: true)
        #expect(ask(Asking.ann, allowed, "sts:AssumeRole").isAllowed)
    }

    @Test func `by a service needs only the trust policy`() throws {
        let trusted = PolicySet(
            resource: try trust(#"{"Service":"ec2.amazonaws.com"}"#), isSameAccount: false)
        #expect(ask(Asking.ec2, trusted, "sts:AssumeRole").isAllowed)
        #expect(
            ask(.service("ecs.amazonaws.com"), trusted, "sts:AssumeRole").denial == .implicit(.trust))
    }

    @Test func `by a provider's identity needs only the trust policy`() throws {
        let trusted = PolicySet(
            resource: try trust(#"{"Federated":"accounts.google.com"}"#), isSameAccount: false)
        let google = PrincipalFacts(
            kind: .federated(provider: "accounts.google.com"), account: nil, arn: "sub")
        let other = PrincipalFacts(kind: .federated(provider: "example.com"), account: nil, arn: "sub")
        #expect(ask(google, trusted, "sts:AssumeRole").isAllowed)
        #expect(!ask(other, trusted, "sts:AssumeRole").isAllowed)
    }

    @Test func `is denied in the trust policy's name`() throws {
        let denied = PolicySet(
            identity: [attached(try policy(assume))],
            resource: try trust(#"{"AWS":"arn:aws:iam::880344156207:user/ann"}"#, "Deny"), isSameAccount: true
        )
        let decision = ask(Asking.ann, denied, "sts:AssumeRole")
        #expect(decision.denial == Denial(layer: .trust, kind: .explicit, policyARN: nil))
    }
}
