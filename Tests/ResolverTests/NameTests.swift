import Testing
import Vocabulary

@testable import Resolver

@Suite struct `A name inside an instance` {
    private static let toAWS = "169.254.169.253"

    @Test(
        arguments: [
            ("s3.us-east-1.amazonaws.com", toAWS),
            ("S3.Us-East-1.AmazonAWS.com", toAWS),
            ("my.dotted.bucket.s3.eu-west-1.amazonaws.com", toAWS),
            ("iam.amazonaws.com", toAWS),
            ("amazonaws.com", toAWS),
            ("ec2.us-east-1.api.aws", toAWS),
            ("instance-data.ec2.internal", "169.254.169.254"),
            ("ip-10-0-0-9.ec2.internal", "10.0.0.9"),
        ])
    func `leads to an address`(name: String, address: String) throws {
        let answer = try #require(ask(name))
        #expect(answer.code == 0)
        #expect(answer.records == [.address(try #require(IPv4Address(address)))])
        // ANY asks for it as well, AAAA for another that is not there.
        #expect(ask(name, DNSQuery.RecordType.any)?.records.count == 1)
        for type in [DNSQuery.RecordType.aaaa, DNSQuery.RecordType.ptr, 15, 16, 65] {
            let other = try #require(ask(name, type))
            #expect(other.code == 0 && other.records == [])
        }
    }

    @Test(arguments: [
        ("9.0.0.10.in-addr.arpa", "ip-10-0-0-9.ec2.internal"),
        ("254.169.254.169.in-addr.arpa", "instance-data.ec2.internal"),
    ])
    func `belongs to an address`(name: String, host: String) throws {
        let answer = try #require(ask(name, DNSQuery.RecordType.ptr))
        #expect(answer.code == 0 && answer.records == [.pointer(to: host)])
        #expect(ask(name)?.code == 0)
    }

    @Test(arguments: [
        "example.com", "com", "", "localhost", "ip-10-0-0-8.ec2.internal",
        "ip-10-0-0-9.eu-west-1.compute.internal",
        "ec2-203-0-113-7.compute-1.amazonaws.com", "notamazonaws.com", "amazonaws.com.example.org",
        "8.0.0.10.in-addr.arpa", "10.in-addr.arpa", "09.0.0.10.in-addr.arpa", "s3 .amazonaws.com",
        "instance-data",
    ])
    func `that nobody has does not exist, and that is said at once`(name: String) throws {
        let answer = try #require(ask(name))
        #expect(answer.code == DNSReply.Code.noSuchName.rawValue && answer.records == [])
    }

    @Test(arguments: [
        "s3.us-east-1.amazonaws.com", "ip-10-0-0-9.ec2.internal", "instance-data.ec2.internal", "a.b",
    ])
    func `is refused in a VPC without DNS support`(name: String) throws {
        let answer = Resolver.example(areResolved: false).answer(Messages.question(name), over: .udp)
        #expect(answer.flatMap { Messages.Answer($0) }?.code == DNSReply.Code.refused.rawValue)
    }

    @Test func `is repeated in the answer as it was asked, with its number`() throws {
        let question = Messages.question("S3.AmazonAws.Com", id: 0xBEEF)
        let answer = try #require(Resolver.example.answer(question, over: .udp))
        #expect(Array(answer[12..<question.count]) == Array(question[12...]))
        let read = try #require(Messages.Answer(answer))
        // An answer, recursion desired and available, no error.
        #expect(read.id == 0xBEEF && read.flags == 0x8180)
    }

    private func ask(_ name: String, _ type: UInt16 = DNSQuery.RecordType.a) -> Messages.Answer? {
        Resolver.example.answer(Messages.question(name, type), over: .udp).flatMap { Messages.Answer($0) }
    }
}
