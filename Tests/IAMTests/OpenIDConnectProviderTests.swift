import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import IAMService

@Suite struct `An OpenID Connect provider` {
    let aws: TestRolecall
    init() throws { aws = try TestRolecall() }

    private static let arn = "arn:aws:iam::123456789012:oidc-provider/id.example/realm"

    private func create(
        _ url: String = "https://id.example/realm", clients: [String]? = nil, thumbprints: [String]? = nil
    ) async throws -> String? {
        try await aws.call(
            CreateOpenIDConnectProvider.self,
            .init(url: url, clientIDList: clients, thumbprintList: thumbprints)
        ).openIDConnectProviderArn
    }

    private func get(_ arn: String = arn) async throws -> GetOpenIDConnectProviderResponse {
        try await aws.call(GetOpenIDConnectProvider.self, .init(openIDConnectProviderArn: arn))
    }

    @Test func `is described without its scheme, its thumbprints in lower case`() async throws {
        let thumbprint = String(repeating: "aB", count: 20)
        #expect(try await create(clients: ["app"], thumbprints: [thumbprint]) == Self.arn)
        let provider = try await get()
        #expect(provider.url == "id.example/realm" && provider.clientIDList == ["app"])
        #expect(provider.thumbprintList == [thumbprint.lowercased()] && provider.createDate == aws.clock.now)
        let list = try await aws.call(ListOpenIDConnectProviders.self, .init())
        #expect(list.openIDConnectProviderList?.compactMap(\.arn) == [Self.arn])
    }

    @Test(arguments: [
        ("id.example", "ValidationError: Invalid Open ID Connect Provider URL"),
        (
            "http://id.example",
            "InvalidInput: Invalid Open ID Connect Provider URL. The URL must begin with https://."
        ),
        ("https://", "InvalidInput: Invalid Open ID Connect Provider URL."),
        ("https://id.example?x=1", "InvalidInput: Invalid Open ID Connect Provider URL."),
        ("https://id.example/#x", "InvalidInput: Invalid Open ID Connect Provider URL."),
        ("https://me:secret@id.example", "InvalidInput: Invalid Open ID Connect Provider URL."),
        ("https://id..example", "InvalidInput: Invalid Open ID Connect Provider URL."),
        ("https://id.example:port", "InvalidInput: Invalid Open ID Connect Provider URL."),
        ("https://id.example/a b", "InvalidInput: Invalid Open ID Connect Provider URL."),
    ])
    func `has an address that begins with https and ends with a path`(url: String, refused: String) async {
        #expect(await refusal { try await create(url) } == refused)
    }

    @Test func `on this computer may have a port`() async throws {
        #expect(
            try await create("https://localhost:8443")
                == "arn:aws:iam::123456789012:oidc-provider/localhost:8443")
    }

    @Test func `is one of its kind, with so many clients and thumbprints`() async throws {
        _ = try await create()
        #expect(
            await refusal { try await create() }
                == "EntityAlreadyExists: Provider with url https://id.example/realm already exists.")
        let clients = (0..<101).map { "client\($0)" }
        #expect(
            await refusal { try await create("https://a.example", clients: clients) }
                == "LimitExceeded: Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: 100")
        let thumbprints = Array(repeating: String(repeating: "a", count: 40), count: 6)
        #expect(
            await refusal { try await create("https://a.example", thumbprints: thumbprints) }
                == "InvalidInput: Thumbprint list must contain fewer than 5 entries.")
    }

    @Test func `is changed`() async throws {
        _ = try await create(clients: ["app"])
        for client in ["tool", "tool"] {
            _ = try await aws.call(
                AddClientIDToOpenIDConnectProvider.self,
                .init(openIDConnectProviderArn: Self.arn, clientID: client))
        }
        #expect(try await get().clientIDList == ["app", "tool"])
        for client in ["app", "none"] {
            _ = try await aws.call(
                RemoveClientIDFromOpenIDConnectProvider.self,
                .init(openIDConnectProviderArn: Self.arn, clientID: client))
        }
        #expect(try await get().clientIDList == ["tool"])
        let thumbprint = String(repeating: "0", count: 40)
        _ = try await aws.call(
            UpdateOpenIDConnectProviderThumbprint.self,
            .init(openIDConnectProviderArn: Self.arn, thumbprintList: [thumbprint]))
        #expect(try await get().thumbprintList == [thumbprint])
    }

    @Test func `is tagged`() async throws {
        _ = try await create()
        _ = try await aws.call(
            TagOpenIDConnectProvider.self,
            .init(
                openIDConnectProviderArn: Self.arn,
                tags: [.init(key: "a", value: "1"), .init(key: "b", value: "2")]))
        _ = try await aws.call(
            UntagOpenIDConnectProvider.self, .init(openIDConnectProviderArn: Self.arn, tagKeys: ["a"]))
        let tags = try await aws.call(
            ListOpenIDConnectProviderTags.self, .init(openIDConnectProviderArn: Self.arn)
        ).tags
        #expect(tags.map(\.key) == ["b"] && tags.map(\.value) == ["2"])
        let none = await refusal {
            try await aws.call(
                TagOpenIDConnectProvider.self, .init(openIDConnectProviderArn: Self.arn, tags: []))
        }
        #expect(none?.hasPrefix("InvalidInput: ") == true)
    }

    @Test func `is gone when it is deleted`() async throws {
        _ = try await create()
        let delete = DeleteOpenIDConnectProviderRequest(openIDConnectProviderArn: Self.arn)
        _ = try await aws.call(DeleteOpenIDConnectProvider.self, delete)
        #expect(
            await refusal { try await get() }
                == "NoSuchEntity: OpenIDConnect Provider not found for arn \(Self.arn)")
        #expect(
            await refusal { try await aws.call(DeleteOpenIDConnectProvider.self, delete) }
                == "NoSuchEntity: OpenId connect Provider \(Self.arn) cannot be found.")
    }

    @Test func `must be there to be trusted`() async throws {
        let trust = Documents.trust(#""Federated":"\#(Self.arn)""#).replacing(
            "sts:AssumeRole", with: "sts:AssumeRoleWithWebIdentity")
        #expect(
            await refusal { try await aws.createRole("R", trust: trust) }
                == "MalformedPolicyDocument: Invalid principal in policy: \"FEDERATED\":\"\(Self.arn)\"")
        _ = try await create()
        try await aws.createRole("R", trust: trust)
    }

    @Test(arguments: [
        ("{}", false), (#"{"StringEquals":{"HOST:aud":"sts.amazonaws.com"}}"#, false),
        (#"{"StringLike":{"HOST:sub":"*"}}"#, false),
        (#"{"StringNotEquals":{"HOST:sub":"repo:me/mine:*"}}"#, false),
        (#"{"StringLike":{"HOST:sub":"repo:me/*"}}"#, true),
        (#"{"StringEquals":{"HOST:SUB":"repo:me/mine:ref:refs/heads/main"}}"#, true),
        (
            #"{"StringEqualsIgnoreCase":{"HOST:job_workflow_ref":"me/mine/.github/workflows/x.yml@main"}}"#,
            true
        ),
    ])
    func `that many share is trusted only with whom it speaks for`(
        condition: String, isAccepted: Bool
    ) async throws {
        let host = "token.actions.githubusercontent.com"
        let arn = try #require(try await create("https://\(host)", clients: ["sts.amazonaws.com"]))
        let trust = Documents.trust(#""Federated":"\#(arn)""#)
            .replacing("sts:AssumeRole", with: "sts:AssumeRoleWithWebIdentity")
            .replacing("}]}", with: #","Condition":\#(condition.replacing("HOST", with: host))}]}"#)
        let refused = await refusal { try await aws.createRole("R", trust: trust) }
        #expect(
            refused
                == (isAccepted
                    ? nil
                    : "MalformedPolicyDocument: Trust policy with trusted principal \(arn) must evaluate, using StringEquals, StringLike or StringEqualsIgnoreCase, \(host):sub or \(host):job_workflow_ref which is not scoped to all.")
        )
    }
}
