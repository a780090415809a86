import Foundation
import Service
import Sessions
import TestSupport
import Testing
import Vocabulary
import World

@testable import IAMService

@Suite struct `A virtual MFA device` {
    let aws: TestRolecall
    init() async throws {
        aws = try TestRolecall()
        try await aws.createUser("ann")
    }

    private static let serial = "arn:aws:iam::123456789012:mfa/phone"

    private func create(_ name: String = "phone") async throws -> (VirtualMFADevice, OneTimePasswords) {
        let device = try await aws.call(CreateVirtualMFADevice.self, .init(virtualMFADeviceName: name))
            .virtualMFADevice
        let seed = try #require(device.base32StringSeed.flatMap { Self.decode($0) })
        return (device, OneTimePasswords(seed: Secret(seed)))
    }

    /// Base32 by another way than the one that made it.
    private static func decode(_ digits: [UInt8]) -> [UInt8]? {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
        var bits = ""
        for digit in digits {
            guard let value = alphabet.firstIndex(of: digit) else { return nil }
            bits += String(String(value + 32, radix: 2).dropFirst())
        }
        return stride(from: 0, to: bits.count - 7, by: 8).compactMap { start in
            UInt8(bits.dropFirst(start).prefix(8), radix: 2)
        }
    }

    private func enable(
        _ passwords: OneTimePasswords, _ steps: (Int64, Int64) = (0, 1), user: String = "ann",
        serial: String = serial
    ) async throws {
        let step = OneTimePasswords.step(at: aws.clock.now)
        _ = try await aws.call(
            EnableMFADevice.self,
            .init(
                userName: user, serialNumber: serial,
                authenticationCode1: passwords.code(at: step + steps.0),
                authenticationCode2: passwords.code(at: step + steps.1)))
    }

    private static let wrong = "InvalidAuthenticationCode: Authentication code for device is not valid."

    @Test func `shows its seed once and keeps it sealed`() async throws {
        let (device, _) = try await create()
        #expect(device.serialNumber == Self.serial)
        let seed = try #require(device.base32StringSeed)
        #expect(seed.count == 64)
        let stored = try #require(aws.world.mfaDevice(serialNumber: Self.serial))
        let plain = try #require(Self.decode(seed))
        #expect(stored.sealedSeed.firstRange(of: plain) == nil)
        let purpose = KnownMFADevice.purpose(serialNumber: Self.serial)
        #expect(aws.capabilities.masterKey.open(stored.sealedSeed, for: purpose) == plain)
        let listed = try await aws.call(ListVirtualMFADevices.self, .init()).virtualMFADevices
        #expect(listed.map(\.serialNumber) == [Self.serial])
        #expect(listed.allSatisfy { $0.base32StringSeed == nil && $0.qrCodePNG == nil })
    }

    @Test func `is enabled with two codes in a row`() async throws {
        let (_, passwords) = try await create()
        for steps in [(0, 0), (0, 2), (1, 0), (-40, -39)] as [(Int64, Int64)] {
            #expect(await refusal { try await enable(passwords, steps) } == Self.wrong)
        }
        try await enable(passwords)
        let mine = try await aws.call(ListMFADevices.self, .init(userName: "ann")).mfaDevices
        #expect(mine.map(\.userName) == ["ann"] && mine.map(\.enableDate) == [aws.clock.now])
        let one = try await aws.call(GetMFADevice.self, .init(serialNumber: Self.serial, userName: "ann"))
        #expect(one.userName == "ann" && one.enableDate == aws.clock.now)
        #expect(
            await refusal { try await enable(passwords, (2, 3)) }
                == "EntityAlreadyExists: MFA Device is already in use.")
    }

    @Test func `that is off is known to be off`() async throws {
        let (_, passwords) = try await create()
        try await enable(passwords, (10, 11))
        aws.clock.advance(seconds: 60)
        var device = try #require(aws.world.mfaDevice(serialNumber: Self.serial))
        let (key, now) = (aws.capabilities.masterKey, aws.clock.now)
        let step = OneTimePasswords.step(at: now)
        let taken = [step, step + 11].map { device.take(passwords.code(at: $0), at: now, openedWith: key) }
        #expect(taken == [false, true])

        _ = try await aws.call(
            ResyncMFADevice.self,
            .init(
                userName: "ann", serialNumber: Self.serial,
                authenticationCode1: passwords.code(at: step + 15),
                authenticationCode2: passwords.code(at: step + 16)))
        #expect(aws.world.mfaDevice(serialNumber: Self.serial)?.drift == 16)
    }

    @Test func `is taken back before it is deleted, as is its user`() async throws {
        let (_, passwords) = try await create()
        try await enable(passwords)
        #expect(
            await refusal {
                try await aws.call(DeleteVirtualMFADevice.self, .init(serialNumber: Self.serial))
            }
                == "DeleteConflict: MFA VirtualDevice in use. Must deactivate first.")
        #expect(
            await refusal { try await aws.call(DeleteUser.self, .init(userName: "ann")) }
                == "DeleteConflict: Cannot delete entity, must delete MFA device first.")
        try await aws.createUser("bea")
        #expect(
            await refusal {
                try await aws.call(
                    DeactivateMFADevice.self, .init(userName: "bea", serialNumber: Self.serial))
            } == "NoSuchEntity: MFA Device invalid for user.")
        _ = try await aws.call(DeactivateMFADevice.self, .init(userName: "ann", serialNumber: Self.serial))
        _ = try await aws.call(DeleteVirtualMFADevice.self, .init(serialNumber: Self.serial))
        #expect(
            await refusal {
                try await aws.call(DeleteVirtualMFADevice.self, .init(serialNumber: Self.serial))
            }
                == "NoSuchEntity: VirtualMFADevice with serial number \(Self.serial) doesn't exist.")
    }

    @Test func `has a path and name of its own`() async throws {
        _ = try await create()
        #expect(
            await refusal { try await create() }
                == "EntityAlreadyExists: MFADevice entity at the same path and name already exists.")
        let other = try await aws.call(
            CreateVirtualMFADevice.self, .init(path: "/ann/", virtualMFADeviceName: "phone"))
        #expect(other.virtualMFADevice.serialNumber == "arn:aws:iam::123456789012:mfa/ann/phone")
    }

    @Test(arguments: [("Assigned", ["phone"]), ("Unassigned", ["tablet"]), ("Any", ["phone", "tablet"])])
    func `is listed by whether somebody has it`(status: String, names: [String]) async throws {
        try await enable(try await create().1)
        _ = try await create("tablet")
        let listed = try await aws.call(ListVirtualMFADevices.self, .init(assignmentStatus: status))
        #expect(
            listed.virtualMFADevices.map(\.serialNumber)
                == names.map { "arn:aws:iam::123456789012:mfa/\($0)" })
        let owners = listed.virtualMFADevices.compactMap { $0.user?.userName }
        #expect(owners == (names.contains("phone") ? ["ann"] : []))
    }

    @Test func `is one of eight`() async throws {
        for number in 0..<8 {
            let name = "d\(number)"
            try await enable(
                try await create(name).1, serial: "arn:aws:iam::123456789012:mfa/\(name)")
        }
        let (_, passwords) = try await create()
        #expect(
            await refusal { try await enable(passwords) }
                == "LimitExceeded: Cannot exceed quota for MFADevicesPerUser: 8")
        let summary = try await aws.call(GetAccountSummary.self, .init()).summaryMap
        #expect(summary?["MFADevices"] == 9 && summary?["MFADevicesInUse"] == 8)
    }

    @Test func `may be the root's`() async throws {
        try await enable(try await create().1, user: "123456789012")
        let mine = try await aws.call(ListMFADevices.self, .init()).mfaDevices
        #expect(mine.map(\.serialNumber) == [Self.serial])
        let summary = try await aws.call(GetAccountSummary.self, .init()).summaryMap
        #expect(summary?["AccountMFAEnabled"] == 1)
    }
}

/// Decoded by a program that knows nothing of ours.
@Suite(.enabled(if: QRReader.isThere, "there is no zbarimg on the PATH (Debian: zbar-tools)"))
struct `The picture of an MFA device` {
    @Test(arguments: ["a", "phone", "ann+work@example.org", String(repeating: "long-name.", count: 22)])
    func `is a QR code that says what an authenticator needs`(name: String) async throws {
        let aws = try TestRolecall()
        let device = try await aws.call(CreateVirtualMFADevice.self, .init(virtualMFADeviceName: name))
            .virtualMFADevice
        let seed = String(decoding: device.base32StringSeed ?? [], as: UTF8.self)
        let text = try QRReader.read(try #require(device.qrCodePNG))
        #expect(text == "otpauth://totp/\(Percent.encode(name))@123456789012?secret=\(seed)")
    }

    /// Lengths around those at which the version, its blocks and its length field change.
    @Test(arguments: [1, 14, 15, 84, 122, 180, 181, 330, 500, 1000, 2331])
    func `is right at every size`(count: Int) throws {
        let text = String((0..<count).map { "0123456789abcdefghijk"[$0 % 21] })
        let code = try #require(QRCode(Array(text.utf8)))
        #expect(try QRReader.read(code.png) == text)
    }

    @Test func `is none of too much`() { #expect(QRCode(Array(repeating: 0x41, count: 2332)) == nil) }
}

extension String {
    fileprivate subscript(place: Int) -> Character { self[index(startIndex, offsetBy: place)] }
}

private enum QRReader {
    private static let program = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .map { "\($0)/zbarimg" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    static var isThere: Bool { program != nil }

    static func read(_ png: [UInt8]) throws -> String {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).png")
        try Data(png).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: try #require(program))
        process.arguments = ["--quiet", "--raw", "--oneshot", "-Sdisable", "-Sqrcode.enable", file.path]
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self).trimmingCharacters(in: .newlines)
    }
}
