// swift-format-ignore-file
// Generated from Models/ec2-instance-connect.json (2018-04-02) by Tools/generate. Do not edit.
import Wire

@testable import InstanceConnectService

extension SendSSHPublicKeyRequest: Given {
    static func given(_ s: inout InputSampler) -> SendSSHPublicKeyRequest {
        SendSSHPublicKeyRequest(
            instanceId: s.text("InstanceId"),
            instanceOSUser: s.text("InstanceOSUser"),
            sshPublicKey: s.text("SshPublicKey"),
            availabilityZone: s.optionalText("AvailabilityZone")
        )
    }
}
