import Testing

@testable import Certificates

@Suite struct `A certificate for a client` {
    @Test(arguments: [
        "sts.amazonaws.com", "iam.amazonaws.com", "s3.us-east-1.amazonaws.com",
        "ec2.eu-central-1.amazonaws.com",
        "bucket.s3.amazonaws.com", "bucket.s3.us-east-1.amazonaws.com", "bucket.s3.ap-south-1.amazonaws.com",
        "my.dotted.bucket.s3.amazonaws.com", "s3.dualstack.us-east-1.amazonaws.com",
        "bucket.s3.dualstack.us-west-2.amazonaws.com", "ec2.us-east-1.api.aws", "localhost",
        "lab.example.org",
        "anything.example.com", "single",
    ])
    func `holds for the name that it wants, in whatever case`(host: String) async throws {
        let test = try TestCertificates()
        #expect(try await test.isTrusted(test.shown(for: host), for: host))
        #expect(try await test.isTrusted(test.shown(for: host.uppercased()), for: host))
    }

    @Test(arguments: ["127.0.0.1", "::1"])
    func `holds for the server's addresses when it names none`(address: String) async throws {
        let test = try TestCertificates()
        #expect(try await test.isTrusted(test.shown(for: nil), for: address, isAddress: true))
    }

    @Test func `holds for AWS's names of the region when it names none`() async throws {
        let test = try TestCertificates()
        for host in ["s3.us-east-1.amazonaws.com", "b.s3.amazonaws.com", "sts.amazonaws.com"] {
            #expect(try await test.isTrusted(test.shown(for: nil), for: host))
        }
        #expect(try await !test.isTrusted(test.shown(for: nil), for: "example.com"))
    }

    @Test(arguments: [
        "", ".", "a..b", "-\u{7f}", "a b", String(repeating: "a", count: 64), "ü.example", "10.0.0.1",
    ])
    func `is the server's own for what is no name`(host: String) throws {
        let test = try TestCertificates()
        #expect(try test.shown(for: host) == test.shown(for: nil))
    }

    @Test func `is made once, and one serves a region's buckets`() throws {
        let test = try TestCertificates()
        let first = try test.shown(for: "a.s3.eu-west-1.amazonaws.com")
        #expect(try test.shown(for: "b.s3.eu-west-1.amazonaws.com") == first)
        #expect(try test.shown(for: "a.s3.eu-west-2.amazonaws.com") != first)
    }

    @Test(arguments: ["evilamazonaws.com", "notapi.aws", "example.com", "amazonaws.com.example.org"])
    func `holds for one name alone where that is none of AWS's`(domain: String) async throws {
        let test = try TestCertificates()
        let shown = try test.shown(for: "a.\(domain)")
        #expect(try await test.isTrusted(shown, for: "a.\(domain)"))
        #expect(try await !test.isTrusted(shown, for: "b.\(domain)"))
    }

    @Test func `is made anew before it expires`() async throws {
        for host in ["bucket.s3.eu-west-1.amazonaws.com", nil] {
            let test = try TestCertificates()
            let first = try test.shown(for: host)
            test.pass(days: 4)
            #expect(try test.shown(for: host) == first)
            test.pass(days: 2)
            let next = try test.shown(for: host)
            #expect(next != first)
            let name = host ?? "sts.amazonaws.com"
            // The earlier one would still be good for a day.
            #expect(try await test.isTrusted(first, for: name))
            test.pass(days: 2)
            #expect(try await !test.isTrusted(first, for: name))
            #expect(try await test.isTrusted(next, for: name))
        }
    }

    @Test func `is not kept for everybody who ever came`() async throws {
        let test = try TestCertificates()
        for number in 0..<1100 { _ = try test.shown(for: "host-\(number).example.com") }
        #expect(try await test.isTrusted(test.shown(for: "host-1.example.com"), for: "host-1.example.com"))
    }
}
