import Fixtures
import Service
import TestSupport
import Testing
import Vocabulary
import World

@Suite struct `The reference's examples` {
    @Test func `make one fixture, which applies and changes nothing when applied again`() async throws {
        let aws = try TestRolecall()
        let yaml = try Repository.documentedFixture
        #expect(try await aws.apply(yaml).declared.map(\.count) == [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2])
        #expect(try await aws.apply(yaml).changed == 0)
    }
}

@Suite struct `The guides' fixtures` {
    @Test(arguments: Seed.allCases)
    func `apply, and change nothing when applied again`(seed: Seed) async throws {
        let aws = try TestRolecall()
        #expect(try await aws.apply(seed.text, allowsFixedKeys: false).changed > 0)
        let count = try aws.changeCount
        #expect(try await aws.apply(seed.text, allowsFixedKeys: false).changed == 0)
        #expect(try aws.changeCount == count)
    }

    @Test func `give the walkthrough its account, instance, buckets and objects`() async throws {
        let aws = try TestRolecall()
        let fixture = try Fixture(yaml: Seed.walkthrough.text, named: "walkthrough.yaml")
        let account = try #require(AccountID("880344156207"))
        #expect(fixture.account == account)
        try await aws.apply(Seed.walkthrough.text)
        #expect(aws.world.instance("i-070823c5d33601d4f")?.account == account)
        #expect(aws.world.currentAssociation(ofInstance: "i-070823c5d33601d4f") == nil)
        let names = aws.world.buckets(in: account).map {
            "\($0.createdAt.iso8601) \($0.name)"
        }
        #expect(
            names == [
                "2024-06-21T02:23:38Z cfst-3035-52ca76f5ada32d15aa36-s3bucketengineering-824fw0br0cfy",
                "2024-06-21T02:23:39Z cfst-3035-52ca76f5ada32d15aa36-s3bucketlookupfiles-zexuabydhnz4",
                "2024-06-21T02:23:38Z cfst-3035-52ca76f5ada32d15aa36187-cloudtrailbucket-ezsk1oxlo9ye",
                "2024-06-21T02:23:38Z cfst-3035-52ca76f5ada32d15aa36187e1-s3bucketsecret-zurkfb5u53jk",
                "2024-06-21T02:23:38Z cfst-3035-52ca76f5ada32d15aa36187e15d-s3bucketprod-4oyyncl2dgfw",
                "2024-06-21T02:23:38Z cfst-3035-52ca76f5ada32d15aa36187e15dd-s3bucketdev-yedz0kexet91",
            ])
    }

    @Test(arguments: [
        (Seed.walkthrough, "cfst-3035-52ca76f5ada32d15aa36187e15dd-s3bucketdev-yedz0kexet91"),
        (Seed.walkthroughConsole, "cfst-3035-ca2a0330a2c7f2c29971d25633e-s3bucketprod-uekmlotj3pna"),
    ])
    func `give the walkthrough's buckets five objects of 41 bytes`(seed: Seed, name: String) async throws {
        let aws = try TestRolecall()
        try await aws.apply(seed.text)
        let bucket = try #require(aws.world.bucket(name))
        let listing = try await aws.capabilities.blobs.list(BlobQuery(), in: ContentID(bucket))
        #expect(listing.items.map(\.key) == (1...5).map { "file\($0)-\(name)" })
        #expect(listing.items.map(\.size) == Array(repeating: 41, count: 5))
        #expect(listing.items.allSatisfy { $0.modifiedAt.iso8601.hasPrefix("2024-06-2") })
        #expect(try await aws.bytes(of: "file1-\(name)", in: name)?.count == 41)
    }
}
