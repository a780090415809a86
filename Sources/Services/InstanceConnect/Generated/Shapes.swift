// swift-format-ignore-file
// Generated from Models/ec2-instance-connect.json (2018-04-02) by Tools/generate. Do not edit.
import Vocabulary
import Wire

struct SendSSHPublicKeyRequest: Sendable {
    var instanceId: String
    var instanceOSUser: String
    var sshPublicKey: String
    var availabilityZone: String?
}

extension SendSSHPublicKeyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        instanceId = r.string("InstanceId", .length(10...32).matching(.instanceID))
        instanceOSUser = r.string("InstanceOSUser", .length(1...32).matching(.operatingSystemUser))
        sshPublicKey = r.string("SSHPublicKey", .length(80...4096))
        availabilityZone = r.optionalString("AvailabilityZone", .length(6...32).matching(.availabilityZone))
        try r.finish()
    }
}

struct SendSSHPublicKeyResponse: Sendable {
    var requestId: String?
    var success: Bool?
}

extension SendSSHPublicKeyResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("RequestId", requestId)
        w.bool("Success", success)
    }
}

