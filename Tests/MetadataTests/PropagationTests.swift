import Testing
import World

@testable import Metadata

@Suite struct `Propagation` {
    private func slowGuest() throws -> Guest {
        var settings = MetadataSettings()
        settings.propagationDelay = 30
        return try Guest(settings: settings)
    }

    @Test func `a new association is seen after the delay`() throws {
        let guest = try slowGuest()
        try guest.associate(try guest.makeProfile("p", role: "app"), state: .associating)
        guest.clock.advance(seconds: 29)
        #expect(try guest.read("iam") == nil)
        guest.clock.advance(seconds: 1)
        #expect(try guest.read("iam/security-credentials") == "app")
    }

    @Test func `an association that EC2 calls associated is seen`() throws {
        let guest = try slowGuest()
        try guest.associate(try guest.makeProfile("p", role: "app"), state: .associated)
        #expect(try guest.read("iam/security-credentials") == "app")
    }

    @Test func `a replacement keeps the old role until the new one comes, without a gap`() throws {
        let guest = try slowGuest()
        try guest.associate(try guest.makeProfile("p", role: "app"))
        let old = try guest.credentials("app")
        try guest.setState(.disassociating)
        try guest.associate(try guest.makeProfile("q", role: "batch"), id: "iip-assoc-2", state: .associating)
        guest.clock.advance(seconds: 29)
        #expect(try guest.credentials("app") == old)
        #expect(try guest.read("iam/security-credentials/batch") == nil)
        guest.clock.advance(seconds: 1)
        #expect(try guest.read("iam/security-credentials") == "batch")
        #expect(try guest.read("iam/security-credentials/app") == nil)
    }

    @Test func `a removal keeps the role until the delay has passed`() throws {
        let guest = try slowGuest()
        try guest.associate(try guest.makeProfile("p", role: "app"))
        try guest.setState(.disassociating)
        guest.clock.advance(seconds: 29)
        #expect(try guest.read("iam/security-credentials") == "app")
        guest.clock.advance(seconds: 1)
        #expect(try guest.read("iam") == nil)
    }
}
