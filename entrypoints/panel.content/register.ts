import { handOver } from '@/utils/platform/panel-modules';
import { createRegisterLook } from './register-look';

// The third module, handed over as the others are (docs/adr/0002, 0005).
handOver('panel-register', createRegisterLook());
