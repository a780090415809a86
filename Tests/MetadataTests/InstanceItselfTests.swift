import Foundation
import HTTPTypes
import Sessions
import Testing
import Vocabulary
import World

@testable import Metadata

@Suite struct `The credentials of the instance itself` {
    private static let path = "identity-credentials/ec2/security-credentials/ec2-instance"

    private func session(_ guest: Guest, _ document: String) throws -> Session {
        func value(_ name: String) throws -> String {
            let start = try #require(document.range(of: "\"\(name)\" : \"")).upperBound
            return String(document[start...].prefix { $0 != "\"" })
        }
        let opened = try guest.sessions.open(
            token: try value("Token").replacing("\\/", with: "/"),
            accessKeyID: AccessKeyID(try value("AccessKeyId")))
        #expect(opened.secret.revealText == (try value("SecretAccessKey").replacing("\\/", with: "/")))
        return opened.session
    }

    @Test func `are there without any profile, and tell which instance it is`() throws {
        let guest = try Guest()
        let document = try #require(try guest.read(Self.path))
        #expect(
            document.hasPrefix(
                "{\n  \"Code\" : \"Success\",\n  \"LastUpdated\" : \"2026-09-26T11:15:51Z\",\n  \"Type\" : \"AWS-HMAC\",\n"
            ))
        let session = try session(guest, document)
        #expect(session.principal == .instance(id: Guest.instanceID))
        #expect(session.account == guest.account)
        #expect(session.expiresAt == Guest.start.adding(seconds: 23_700))
        #expect(session.delivery?.instanceARN.hasSuffix(":instance/" + Guest.instanceID) == true)
    }

    @Test func `are renewed within the hour, and differ with and without a token`() throws {
        let guest = try Guest()
        try guest.changeInstance { $0.metadataOptions.httpTokens = .optional }
        let second = try #require(try guest.read(Self.path))
        let first = try guest.ask(.get, "/latest/meta-data/" + Self.path).text
        #expect(first != second)
        #expect(try session(guest, first).delivery?.metadataVersion == .v1)
        #expect(try session(guest, second).delivery?.metadataVersion == .v2)
        guest.clock.advance(seconds: 3599)
        #expect(try guest.read(Self.path) == second)
        guest.clock.advance(seconds: 1)
        #expect(try guest.read(Self.path) != second)
    }
}
